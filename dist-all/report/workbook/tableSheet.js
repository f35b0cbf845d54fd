/** The cells of a table with a frozen head, such as A1:D20; undefined of other sheets. */
export function areaOf({ data, stickyRowsCount }) {
    if (stickyRowsCount === undefined || data.length === 0 || data[0] === null)
        return undefined;
    return `A1:${columnName(data[0].length)}${data.length}`;
}
/** A, B, …, Z, AA, … */
function columnName(number) {
    const letter = String.fromCharCode(65 + ((number - 1) % 26));
    return number <= 26 ? letter : columnName(Math.floor((number - 1) / 26)) + letter;
}
