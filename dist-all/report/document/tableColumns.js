/**
 * Whether a column holds numbers, which stand below each other at the right, or words, which begin at the left. Words
 * that stand for a missing number (“cannot tell”, –) make no column of words.
 */
export function isNumberColumn({ rows }, column) {
    if (column === 0)
        return false;
    const cells = rows.map((row) => row[column] ?? "").filter((text) => text !== "" && text !== "–");
    const numbers = cells.filter((text) => /^[\s(+−–<>≤≥~$€£¥]*\d/.test(text));
    return cells.length === 0 || numbers.length * 2 > cells.length;
}
