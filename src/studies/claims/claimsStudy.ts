import type { Language } from "../../language/language.ts";
import { formatMarkdown } from "../../report/text/textTable.ts";
import type { RunFailure } from "../runs/runFailure.ts";
import type { Agenda, Study } from "../study.ts";
import { type Claim, USUAL_SIZE } from "./claim.ts";
import { claimMarket } from "./markets/claimMarket.ts";
import { claimsTable, formatClaimsText } from "./claimsText.ts";
import { claimVerdict } from "./claimVerdict.ts";
import type { ClaimsStudied } from "./documentOfClaims.ts";
import { formatClaims } from "./formatClaims.ts";
import { claimTableOf, tablesOfClaims } from "./tablesOfClaims.ts";
import { type TriedClaim, type TryOptions, runsToTry, tryClaims } from "./tryClaims.ts";
import { claimsWords } from "./words/claims.ts";
import { sidesOf } from "./measureClaim.ts";
import { tasksOf } from "../runs/replicate.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";

/** Which claims are tried, and how. */
export interface ClaimsQuestion
  extends Omit<TryOptions, "progress" | "signal" | "fail" | "level" | "boundaries"> {
  readonly claims: readonly Claim[];
  /** level of the intervals, 0–1 */
  readonly level: number;
  /** false: only whether the claims hold, not where they stop to */
  readonly boundaries: boolean;
}

/** Claims of the doctrine, tried on markets of their own. */
export const claimsStudy: Study<ClaimsQuestion, ClaimsStudied> = {
  agenda: ({ claims, ...extent }, language) => claimsAgenda(claims, extent, language),

  async conduct({ claims, ...options }, { executor, progress, signal }) {
    const failures: RunFailure[] = [];
    const fail = (failure: RunFailure) => void failures.push(failure);
    const tried = await tryClaims(claims, { ...options, progress, signal, fail }, executor);
    const { seed, level } = options;
    return { tried, seed, level, runs: runsOf(tried) - failures.length, failures };
  },

  outcome({ tried, failures }, { claims }, language) {
    return {
      done: tried.length,
      failed: 0,
      asked: claims.length,
      isFine: failures.length === 0 && tried.every((claim) => claimVerdict(claim).isExpected),
      interruption: claimsWords[language].interrupted(tried.length, claims.length),
    };
  },

  origin({ tried, seed, runs, failures }, { claims, ...extent }) {
    const scenario = claimMarket(tried[0].claim.market);
    return { scenario, seed, runs, asked: runsToTry(claims, extent), failures };
  },

  mainTable: ({ tried }, _, language) => claimTableOf(formatClaims(tried, language)),

  tables: ({ tried }, _, language) => tablesOfClaims(tried, language),

  data: ({ tried }, _, language) => ({ "data/claims.json": formatClaims(tried, language) }),

  async document(study, _, maker) {
    const { documentOfClaims } = await import("./documentOfClaims.ts");
    return documentOfClaims(study, maker);
  },

  text: (study, _, style) => formatClaimsText(study, style),

  markdown(study, _, language) {
    const { columns, rows } = claimsTable(study, language);
    return formatMarkdown(columns, rows);
  },

  json({ tried, seed, level }, _, language) {
    return { seed, level, rows: formatClaims(tried, language), boundaries: boundariesOf(tried, language) };
  },
};

function boundariesOf(tried: readonly TriedClaim[], language: Language) {
  return tried.flatMap(({ claim, moderated }) =>
    moderated === undefined
      ? []
      : [
          {
            id: claim.id,
            moderator: moderated.moderator.says[language],
            measure: moderated.consequence.measure.about[language],
            edges: moderated.edges,
            points: moderated.points.map(({ value, effect, sign }) => ({ value, ...effect, sign })),
          },
        ],
  );
}

function runsOf(tried: readonly TriedClaim[]): number {
  return tried.reduce((sum, { size, moderated }) => {
    const more = moderated === undefined ? 0 : moderated.points.length * moderated.size.runs;
    return sum + 2 * (size.runs + more);
  }, 0);
}

/** What decides how many runs there are. */
interface Extent {
  readonly runs?: number;
  readonly consumers?: number;
  readonly boundaries: boolean;
  readonly seed: string;
}

/** The runs that trying some claims takes at most; each claim has a market of its own. */
function claimsAgenda(claims: readonly Claim[], extent: Extent, language: Language): Agenda {
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
