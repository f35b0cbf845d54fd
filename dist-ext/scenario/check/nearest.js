/** The word most like another, if one is like it at all: for “did you mean”. */
export function nearest(word, candidates) {
    const wanted = word.toLowerCase();
    let best;
    let least = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = edits(wanted, candidate.toLowerCase());
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
/** Letters to insert, delete, replace or swap with their neighbour (Damerau–Levenshtein, optimal alignment). */
function edits(from, to) {
    if (Math.abs(from.length - to.length) > 20)
        return Number.POSITIVE_INFINITY;
    const table = Array.from({ length: from.length + 1 }, (_, row) => [row]);
    for (let column = 0; column <= to.length; ++column)
        table[0][column] = column;
    for (let row = 1; row <= from.length; ++row) {
        for (let column = 1; column <= to.length; ++column) {
            const isSame = from[row - 1] === to[column - 1];
            const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            table[row][column] = Math.min(table[row - 1][column] + 1, table[row][column - 1] + 1, table[row - 1][column - 1] + (isSame ? 0 : 1), isSwap ? table[row - 2][column - 2] + 1 : Number.POSITIVE_INFINITY);
        }
    }
    return table[from.length][to.length];
}
