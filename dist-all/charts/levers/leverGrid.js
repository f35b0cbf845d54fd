/** The different values of a lever, ascending. */
export function leverValues(rows, lever) {
    return [...new Set(rows.map((row) => row[lever]))].sort((a, b) => a - b);
}
/** Mean outcome at the lowest and at the highest value of a lever, over all values of the other one. */
export function leverEnds(rows, lever) {
    const values = leverValues(rows, lever);
    const meanAt = (value) => {
        const there = rows.filter((row) => row[lever] === value);
        return there.reduce((sum, row) => sum + row.value, 0) / there.length;
    };
    return { low: meanAt(values[0]), high: meanAt(values[values.length - 1]) };
}
/** The corners, if all four were run. */
export function cornersOf(rows) {
    const [left, right] = endsOf(leverValues(rows, "x"));
    const [bottom, top] = endsOf(leverValues(rows, "y"));
    const at = (x, y) => rows.find((row) => row.x === x && row.y === y)?.value ?? Number.NaN;
    const corners = {
        bottomLeft: at(left, bottom),
        bottomRight: at(right, bottom),
        topLeft: at(left, top),
        topRight: at(right, top),
    };
    return Object.values(corners).every(Number.isFinite) ? corners : undefined;
}
function endsOf(values) {
    return [values[0], values[values.length - 1]];
}
