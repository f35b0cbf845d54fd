import { edgesOf } from "./boundaryEdges.js";
import { USUAL_SIZE } from "./claim.js";
import { atLeast, measureClaim } from "./measureClaim.js";
/** How often the stretch in which an edge lies is halved. */
const HALVINGS = 2;
/** Edges that are looked for more closely: those at both ends of a stretch. */
const MOST_EDGES = 2;
/** Runs at each value; the edge is found with fewer than the claim itself is tried with. */
const MODERATED_RUNS = 6;
/** Most runs that the boundary of a claim may take, both sides together. */
export function boundaryRuns(claim, asked) {
    if (claim.moderator === undefined)
        return 0;
    const runs = asked ?? sizeOf(claim, claim.moderator).runs;
    return 2 * runs * (claim.moderator.values.length + MOST_EDGES * HALVINGS);
}
/**
 * Finds where a claim stops holding: it is tried at each value of the moderator with the same luck, and the stretch in
 * which its effect reaches zero is halved.
 */
export async function measureBoundary(claim, moderator, options, executor) {
    const level = options.level ?? 0.9;
    const size = { ...sizeOf(claim, moderator), ...sizeAsked(options) };
    const consequence = claim.expects[moderator.follows ?? 0];
    const measure = async (value) => {
        const tried = { ...varied(claim, moderator, value), expects: [consequence] };
        const { consequences } = await measureClaim(tried, { ...options, ...size }, executor);
        const [{ before, after, effect, verdict }] = consequences;
        const gains = gainsOf(consequence, before, after);
        return { value, gains, effect, sign: SIGNS[verdict] };
    };
    const points = [];
    const add = async (values) => {
        for (const value of values)
            if (options.signal?.aborted !== true)
                points.push(await measure(value));
        points.sort((one, other) => one.value - other.value);
    };
    await add(moderator.values);
    for (let halving = 0; halving < HALVINGS; ++halving)
        await add(middles(moderator, points, level));
    return { moderator, consequence, size, points, edges: edgesOf(points, level) };
}
const SIGNS = { supported: 1, notSupported: -1, cannotTell: 0 };
function sizeOf(claim, moderator) {
    return { ...USUAL_SIZE, ...claim.size, runs: MODERATED_RUNS, ...moderator.size };
}
function sizeAsked({ runs, consumers, days }) {
    return {
        ...(runs !== undefined && { runs }),
        ...(consumers !== undefined && { consumers }),
        ...(days !== undefined && { days }),
    };
}
/** The claim at one value of its moderator. */
export function varied(claim, moderator, value) {
    const { given, ...sides } = moderator.at(value);
    return { ...claim, ...sides, given: { ...claim.given, ...given } };
}
/** By how much each run goes beyond what is expected. */
function gainsOf(consequence, before, after) {
    const sign = consequence.expected === "rises" ? 1 : -1;
    return atLeast(before, consequence).map((value, run) => sign * (after[run] - value));
}
/** The middles of the stretches in which the edges lie. */
function middles(moderator, points, level) {
    const known = points.map(({ value }) => value);
    const values = edgesOf(points, level)
        .map(({ between: [low, high] }) => (low + high) / 2)
        .map((value) => (moderator.isWhole ? Math.round(value) : value))
        .filter((value) => !known.includes(value));
    return [...new Set(values)].slice(0, MOST_EDGES);
}
