import { numbersOf } from "../../drawing/numbers.js";
/** Says of whom counts and money are. */
const populationWords = {
    en: (population, consumers) => `Counts and money are those of a market of ${population} people, for whom the ${consumers} consumers stand.`,
    it: (population, consumers) => `Conteggi e importi sono quelli di un mercato di ${population} persone, rappresentate dai ${consumers} consumatori.`,
};
/** What counts and money are counts and money of, where the consumers stand for more people; otherwise nothing. */
export function populationSentence({ population, consumers }, locale) {
    if (population === 0)
        return "";
    const count = (value) => numbersOf(locale).format(value, "count");
    return populationWords[locale](count(population), count(consumers));
}
/** What a report is about, and whose counts and money it holds. */
export function withPopulation(about, { market }, locale) {
    return [about, populationSentence(market, locale)].filter((part) => part !== "").join(" ");
}
