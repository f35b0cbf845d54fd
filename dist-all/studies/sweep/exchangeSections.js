import { numbersOf } from "../../drawing/numbers.js";
import { capital, measureNoun } from "../../drawing/words/measures.js";
import { exchangeLines, exchangeRates } from "./exchangeLines.js";
import { exchangeWords } from "./exchangeWords.js";
import { leverText } from "../../report/document/names.js";
const EXCHANGE = "exchange";
/** What levers are worth in each other, in sentences whose numbers lead to their rows. */
export function exchangeParagraphs(sweep, locale) {
    return exchangeLines(sweep, locale).map((text, row) => ({
        kind: "paragraph",
        text,
        from: { table: EXCHANGE, row },
    }));
}
/** The table that these sentences come from. */
export function exchangeSections(sweep, locale) {
    const rates = exchangeRates(sweep);
    if (rates.length === 0)
        return [];
    const { heading, heads, means } = exchangeWords(locale);
    const rows = rates.map((rate) => rowOf(sweep, rate, locale));
    const exact = rates.map(({ step, amount, low, high, explained }) => [
        [],
        [],
        [step],
        [],
        [amount],
        [low],
        [high],
        [explained],
    ]);
    return [
        {
            heading,
            isAppendix: true,
            blocks: [
                { kind: "table", name: EXCHANGE, label: heading, heads, rows, exact },
                { kind: "note", text: means(String(sweep.points.length), String(rates[0].runs)) },
            ],
        },
    ];
}
function rowOf({ scenario, dimensions }, rate, locale) {
    const numbers = numbersOf(locale, scenario.market.currency);
    const names = new Map(dimensions.map((lever) => [lever.path, capital(leverText(lever, locale, rate.brand))]));
    const write = (value) => Number.isFinite(value) ? numbers.format(value, "number", [rate.low, rate.high]) : "–";
    return [
        capital(measureNoun(locale, rate.metric)),
        names.get(rate.first) ?? rate.first,
        numbers.format(rate.step, "number"),
        names.get(rate.second) ?? rate.second,
        write(rate.amount),
        write(rate.low),
        write(rate.high),
        Number.isFinite(rate.explained) ? numbers.format(rate.explained, "share") : "–",
    ];
}
