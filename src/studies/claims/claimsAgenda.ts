import { type Claim, USUAL_SIZE } from "./claim.ts";
import { sidesOf } from "./measureClaim.ts";
import { runsToTry } from "./tryClaims.ts";
import { tasksOf } from "../runs/replicate.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import type { Agenda } from "../study.ts";
import type { Language } from "../../language/language.ts";
import { claimsWords } from "./words/claims.ts";

/** What decides how many runs there are. */
interface Extent {
  readonly runs?: number;
  readonly consumers?: number;
  readonly boundaries: boolean;
  readonly seed: string;
}

/** The runs that trying some claims takes at most; each claim has a market of its own. */
export function claimsAgenda(claims: readonly Claim[], extent: Extent, language: Language): Agenda {
  const { consumers, seed } = extent;
  return {
    about: "umot claims",
    tasks: claims.flatMap((claim) => {
      const size = { ...USUAL_SIZE, ...claim.size, ...(consumers !== undefined && { consumers }) };
      const [side] = sidesOf(claim, size);
      return tasksOf(toParameters(side), seed, runsToTry([claim], extent));
    }),
    isMost: true,
    sentence: (estimate) => claimsWords[language].plan(claims.length, estimate),
  };
}
