/** The settings that differ between the two sides of a claim. */
function leversOf({ from, to }) {
    const paths = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return paths.map((path) => ({ path, from: from[path], to: to[path] }));
}
/** The levers as they would be written: path: from → to; – where the market's own value stays. */
export function formatLevers(claim) {
    const write = (value) => (value === undefined ? "–" : JSON.stringify(value));
    return leversOf(claim)
        .map(({ path, from, to }) => `${path}: ${write(from)} → ${write(to)}`)
        .join("; ");
}
