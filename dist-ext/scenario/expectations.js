import { inEach } from "../language/bilingual.js";
import { didYouMean } from "../language/fault.js";
import { listed } from "../language/listing.js";
import { quote } from "./check/describeGot.js";
import { BRAND_METRICS } from "../metrics/brandMetrics.js";
import { MARKET_METRICS } from "../metrics/marketMetrics.js";
import { metricMeant } from "./check/settingMeant.js";
import { readPeriod } from "../metrics/period.js";
import { expectationAdvice, expectationFaults } from "./words/expectations.js";
const number = String.raw `([-−+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)`;
const comparison = new RegExp(`^(\\S+)\\s*(<=|>=|≤|≥|<|>)\\s*${number}$`);
const between = new RegExp(`^(\\S+)\\s+between\\s+${number}\\s+and\\s+${number}$`);
/**
 * Reads “nonna.share.last90 >= 0.25” or “nonna.stars.end between 3.8 and 4.8”, and checks all names.
 *
 * @param rule - what it is called when something is wrong with it
 */
export function parseExpectation(text, market, rule = "expectation") {
    const bounds = readBounds(text.trim(), rule);
    if ("message" in bounds)
        return { fault: bounds };
    const steps = bounds.subject.split(".");
    const [name, metric, period] = steps;
    const fault = steps.length === 3 ? checkNames({ text, rule, name, metric, period }, market) : badShape(text, rule);
    if (fault !== undefined)
        return { fault };
    const { low, high, strict } = bounds;
    return { expectation: { text, brand: name === "market" ? "" : name, metric, period, low, high, strict } };
}
/** Whether a measured value is as expected; what could not be measured is not. */
export function isMet({ low, high, strict }, value) {
    return strict ? value > low && value < high : value >= low && value <= high;
}
function readBounds(text, rule) {
    const [, within, first, second] = between.exec(text) ?? [];
    if (within !== undefined) {
        const [low, high] = [toNumber(first), toNumber(second)];
        if (low < high)
            return { subject: within, low, high, strict: false };
        const advice = low === high ? expectationAdvice.leaveRoom : expectationAdvice.between(within, high, low);
        return expectationFaults.wrongOrder(rule, quote(text), advice);
    }
    const [, subject, sign = "", bound] = comparison.exec(text) ?? [];
    if (subject === undefined)
        return badShape(text, rule);
    const value = toNumber(bound);
    const isFloor = /[>≥]/.test(sign);
    return {
        subject,
        low: isFloor ? value : Number.NEGATIVE_INFINITY,
        high: isFloor ? Number.POSITIVE_INFINITY : value,
        strict: sign === "<" || sign === ">",
    };
}
function toNumber(text) {
    return Number(text.replace("−", "-"));
}
function badShape(text, rule) {
    return expectationFaults.badShape(rule, quote(text), adviceOnShape(text));
}
function adviceOnShape(text) {
    const [, subject, value] = /^(\S+)\s*(?:=|==|!=|±|~)\s*±?\s*([\d.]+)/.exec(text.trim()) ?? [];
    if (subject !== undefined) {
        const middle = Number(value);
        const [low, high] = [middle * 0.9, middle * 1.1].map((bound) => Number(bound.toPrecision(3)));
        return expectationAdvice.neverExactly(subject, low, high);
    }
    if (/\d\s*%/.test(text))
        return expectationAdvice.percent;
    return /\d,\d/.test(text) ? expectationAdvice.point : expectationAdvice.example;
}
function checkNames({ text, rule, name, metric, period }, market) {
    const isMarket = name === "market";
    if (!isMarket && !market.brands.includes(name)) {
        const advice = adviceOn(name, [...market.brands, "market"]);
        return expectationFaults.unknownName(rule, "subject", quote(text), name, advice);
    }
    const metrics = Object.keys(isMarket ? MARKET_METRICS : BRAND_METRICS);
    if (!metrics.includes(metric)) {
        const what = isMarket ? "marketMetric" : "brandMetric";
        return expectationFaults.unknownName(rule, what, quote(text), metric, adviceOn(metric, metrics));
    }
    if (readPeriod(period, market.days) !== undefined)
        return undefined;
    return expectationFaults.unknownPeriod(rule, market.days, quote(text), period);
}
function adviceOn(got, candidates) {
    const guess = metricMeant(got, candidates);
    if (guess !== undefined)
        return didYouMean(guess);
    return expectationAdvice.thereAre(inEach((language) => listed(candidates, language, 20)));
}
