import { numbersOf } from "../../drawing/numbers.js";
import { nameInSentence } from "../../drawing/textWidth.js";
import { measureName } from "../../drawing/words/measures.js";
import { exchangeRate } from "./exchangeRate.js";
import { exchangeWords } from "./exchangeWords.js";
import { brandNames, focusBrand, leverText } from "../../report/document/names.js";
/** What levers are exchanged for. */
const METRICS = ["profit", "share"];
/** What the first two levers of a sweep are worth in each other, for the profit and the share of the brand in focus. */
export function exchangeRates(sweep) {
    const { scenario } = sweep;
    const brand = focusBrand(scenario);
    return METRICS.flatMap((metric) => exchangeRate(sweep, { brand, metric }, scenario.level) ?? []);
}
/** The same in sentences: “0.1 more quality raises Nonna’s profit as much as 0.07 more coverage does”. */
export function exchangeLines(sweep, locale) {
    const { level, market } = sweep.scenario;
    const numbers = numbersOf(locale, market.currency);
    return exchangeRates(sweep).map((rate) => lineOf(sweep, rate, numbers, level));
}
function lineOf(sweep, rate, numbers, level) {
    const { scenario, dimensions } = sweep;
    const { locale } = numbers;
    const words = exchangeWords(locale);
    const measure = measureName(locale, rate.metric, nameInSentence(brandNames(scenario, locale).get(rate.brand) ?? ""));
    const names = new Map(dimensions.map((lever) => [lever.path, nameInSentence(leverText(lever, locale, rate.brand))]));
    const nameOf = (path) => names.get(path) ?? path;
    const [first, second] = [nameOf(rate.first), nameOf(rate.second)];
    if (rate.unclear.length > 0)
        return words.unclear(measure, first, second, rate.unclear.map(nameOf));
    const [low, high] = [rate.low, rate.high].map(Math.abs).toSorted((a, b) => a - b);
    const write = (value) => numbers.format(value, "number", [low, high]);
    const said = words[rate.gain > 0 ? "raises" : "lowers"](measure, { lever: first, amount: numbers.format(rate.step, "number"), isLess: false }, { lever: second, amount: write(Math.abs(rate.amount)), isLess: rate.amount < 0 });
    const interval = words.interval(numbers.format(level, "share"), write(low), write(high));
    return `${said}${interval}.${words.explained(numbers.format(rate.explained, "share"))}`;
}
