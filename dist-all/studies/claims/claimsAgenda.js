import { USUAL_SIZE } from "./claim.js";
import { sidesOf } from "./measureClaim.js";
import { runsToTry } from "./tryClaims.js";
import { tasksOf } from "../runs/replicate.js";
import { toParameters } from "../../scenario/compile/toParameters.js";
import { claimsWords } from "./words/claims.js";
/** The runs that trying some claims takes at most; each claim has a market of its own. */
export function claimsAgenda(claims, extent, language) {
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
