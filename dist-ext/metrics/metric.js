/** Least and most that a number of each unit can be. */
export const UNIT_BOUNDS = {
    share: [0, 1],
    count: [0, Number.POSITIVE_INFINITY],
    money: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    stars: [1, 5],
    quality: [0, 1],
    points: [-100, 100],
    number: [0, Number.POSITIVE_INFINITY],
};
const UNIT_WORDS = {
    share: { en: "0–1", it: "0–1" },
    quality: { en: "0–1", it: "0–1" },
    stars: { en: "1–5", it: "1–5" },
    money: { en: "currency", it: "valuta" },
    points: { en: "−100 to 100", it: "da −100 a 100" },
};
/** What the numbers of a metric are, as a scenario has to write them: 0–1, purchases, currency. */
export function unitWords({ unit, counted }) {
    if (counted !== undefined)
        return counted;
    return unit === "count" || unit === "number" ? { en: "number", it: "numero" } : UNIT_WORDS[unit];
}
