/**
 * Looks for what no run can have given: a number that is none or endless, or consumers lost on the way. Only the
 * displayed stars may be NaN, of a brand without reviews.
 *
 * @param consumers - people of the market, for whom its consumers stand; left out, they are not counted
 * @returns where it stands, e.g. `census.buyers`; undefined when all is sound
 */
export function findUnsound(run, consumers) {
    const people = run.census.purchases.reduce((sum, counted) => sum + counted, 0);
    // Whole consumers, each for a part of the people: sums are exact but for the last digits.
    if (consumers !== undefined && Math.abs(people - consumers) > 1e-9 * consumers)
        return "census.purchases";
    return findEndless(run, "");
}
function findEndless(value, path) {
    if (typeof value === "number")
        return Number.isFinite(value) ? undefined : path;
    if (value instanceof Float64Array)
        return value.every(allowedIn(path)) ? undefined : path;
    if (value === null || typeof value !== "object" || ArrayBuffer.isView(value))
        return undefined;
    for (const [name, part] of Object.entries(value)) {
        const found = findEndless(part, path === "" ? name : `${path}.${name}`);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function allowedIn(path) {
    if (path !== "levels.displayedMean")
        return Number.isFinite;
    return (stars) => Number.isNaN(stars) || Number.isFinite(stars);
}
