import { USUAL_SIZE } from "./claim.js";
import { varied } from "./measureBoundary.js";
import { fitsSize } from "./measureClaim.js";
/** A market that no claim outgrows. */
const MOST_CONSUMERS = 1_000_000;
/**
 * The fewest consumers of at least `asked` with whom every market of a claim is one that can be run: a claim that gives
 * a product to 1,200 people needs as many.
 *
 * @param asked - consumers of the market that were asked for
 * @returns `asked` itself where the claim can be tried with them
 */
export function leastConsumers(claim, asked) {
    const fits = (consumers) => sizesOf(claim, consumers).every(([tried, size]) => fitsSize(tried, size));
    if (fits(asked))
        return asked;
    let below = asked;
    let above = 2 * asked;
    while (!fits(above) && above < MOST_CONSUMERS)
        [below, above] = [above, 2 * above];
    while (above - below > 1) {
        const middle = Math.floor((below + above) / 2);
        if (fits(middle))
            above = middle;
        else
            below = middle;
    }
    return above;
}
/** The claim itself, and as it is tried at each value of its moderator. */
function sizesOf(claim, consumers) {
    const { moderator } = claim;
    const size = { ...USUAL_SIZE, ...claim.size };
    const moderated = (moderator?.values ?? []).map((value) => {
        const tried = moderator === undefined ? claim : varied(claim, moderator, value);
        return [tried, { ...size, ...moderator?.size, consumers }];
    });
    return [[claim, { ...size, consumers }], ...moderated];
}
