import { USUAL_SIZE } from "./claim.js";
import { boundaryRuns, measureBoundary } from "./measureBoundary.js";
import { measureClaim } from "./measureClaim.js";
/** Most runs that trying these claims takes. */
export function runsToTry(claims, { runs, boundaries = true }) {
    return claims.reduce((sum, claim) => {
        const own = 2 * (runs ?? claim.size?.runs ?? USUAL_SIZE.runs);
        return sum + own + (boundaries ? boundaryRuns(claim, runs) : 0);
    }, 0);
}
/**
 * Tries one claim after the other, and finds where each stops holding. After an interruption the claims that were
 * finished remain.
 */
export async function tryClaims(claims, options, executor) {
    const { boundaries = true, progress, signal } = options;
    const total = runsToTry(claims, options);
    const tried = [];
    let begun = 0;
    for (const claim of claims) {
        let done = 0;
        const own = { ...options, progress: () => progress?.(begun + ++done, total) };
        const measured = await measureClaim(claim, own, executor);
        const { moderator } = claim;
        const moderated = boundaries && moderator !== undefined
            ? await measureBoundary(claim, moderator, own, executor)
            : undefined;
        if (signal?.aborted)
            return tried;
        tried.push({ ...measured, moderated });
        begun += runsToTry([claim], options);
        progress?.(begun, total);
    }
    return tried;
}
