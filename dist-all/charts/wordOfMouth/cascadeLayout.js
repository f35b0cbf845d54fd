/**
 * Lays a cascade out as a tree with the days along the bottom: every word that is not passed on gets a line of its
 * own, and a word that is passed on stands in the middle of those that it leads to.
 *
 * @returns the words, the place of the first teller, and how many lines there are
 */
export function layOutCascade(rows) {
    const children = new Map();
    for (const row of rows) {
        const cause = row.cause < 0 ? -1 : row.cause;
        children.set(cause, [...(children.get(cause) ?? []), row]);
    }
    const places = new Map();
    let lines = 0;
    // Causes come before what they lead to, so that no chain is longer than the words there are.
    const place = (word) => {
        const below = (children.get(word) ?? []).map((child) => place(child.word));
        const own = below.length === 0 ? lines++ : (below[0] + below[below.length - 1]) / 2;
        places.set(word, own);
        return own;
    };
    const root = place(-1);
    const dayOf = new Map(rows.map(({ word, day }) => [word, day]));
    const words = rows.flatMap((row) => {
        const own = places.get(row.word);
        if (own === undefined)
            return [];
        return [
            { ...row, place: own, fromDay: dayOf.get(row.cause) ?? 0, fromPlace: places.get(row.cause) ?? root },
        ];
    });
    return { words, root, lines };
}
