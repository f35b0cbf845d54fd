import { besideInterval, numbersOf } from "../../drawing/numbers.js";
import { nameInSentence } from "../../drawing/textWidth.js";
import { capital, measureNoun } from "../../drawing/words/measures.js";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.js";
import { metricNote } from "../../metrics/metrics.js";
import { usualPeriods } from "../../metrics/period.js";
import { focusBrand, leverText } from "../../report/document/names.js";
import { pointOutcome, pointPlace } from "../sweep/pointsSections.js";
import { changePlace, changesOfRuns, JUDGED, reportSummary, stretchText, summaryPlace, } from "./summarySections.js";
import { reportWords } from "../../report/document/words/words.js";
/** The headlines of a scenario run many times: five numbers of the brand in focus, each with its interval. */
export function headlinesOfRuns(replications, locale) {
    const { scenario } = replications;
    const brand = focusBrand(scenario);
    const rows = reportSummary(replications);
    const changes = changesOfRuns(replications);
    const periods = usualPeriods(scenario.market.days);
    const numbers = numbersOf(locale, scenario.market.currency);
    return JUDGED.flatMap(({ metric, settled }) => {
        const period = settled ? periods[periods.length - 1] : periods[0];
        const from = summaryPlace(rows, { brand, metric, period });
        if (from?.row === undefined)
            return [];
        const change = changes.find((one) => one.metric === metric);
        return [
            {
                ...headlineOf(rows[from.row], numbers, scenario.level),
                from,
                ...(change === undefined
                    ? {}
                    : { change: changeOf(change, scenario, numbers), changeFrom: changePlace(changes, metric) }),
            },
        ];
    });
}
function changeOf(change, scenario, numbers) {
    const unit = metricNote("any", change.metric)?.unit ?? "number";
    const words = reportWords(numbers.locale);
    const by = changeInterval(numbers, change, unit);
    return change.isYearBefore
        ? words.sinceYearBefore(by)
        : words.since(by, stretchText(change.earlier, scenario, numbers));
}
function headlineOf({ brand, metric, period, mean, low, high }, numbers, level) {
    const words = reportWords(numbers.locale);
    const unit = metricNote(brand, metric)?.unit ?? "number";
    const hasInterval = Number.isFinite(low) && Number.isFinite(high);
    return {
        label: capital(measureNoun(numbers.locale, metric)),
        value: numbers.short(mean, unit, besideInterval(mean, low, high)),
        interval: hasInterval
            ? words.interval(numbers.format(level, "share"), numbers.interval(low, high, unit))
            : words.noInterval,
        note: words.periods[period] ?? period,
    };
}
/** The headlines of a sweep: where the share of the brand in focus is highest and lowest, and the profit highest. */
export function headlinesOfSweep(sweep, locale) {
    const share = extremesOf(sweep, "share");
    const profit = extremesOf(sweep, "profit");
    const words = reportWords(locale);
    return [
        ...share.slice(-1).map((best) => pointHeadline(sweep, best, locale, words.highest)),
        ...share.slice(0, 1).map((worst) => pointHeadline(sweep, worst, locale, words.lowest)),
        ...profit.slice(-1).map((best) => pointHeadline(sweep, best, locale, words.highest)),
    ];
}
/** Outcomes of all points, lowest first. */
function extremesOf(sweep, metric) {
    return sweep.points
        .map((_, point) => ({ metric, point, ...pointOutcome(sweep, point, metric) }))
        .filter(({ value }) => Number.isFinite(value))
        .toSorted((a, b) => a.value - b.value);
}
function pointHeadline(sweep, { metric, point, value, low, high }, locale, name) {
    const { scenario, dimensions, runs, points } = sweep;
    const { values } = points[point];
    const from = pointPlace(sweep, point);
    const numbers = numbersOf(locale, scenario.market.currency);
    const words = reportWords(locale);
    const key = focusBrand(scenario);
    const unit = metricNote(key, metric)?.unit ?? "number";
    const levers = dimensions.map((lever, index) => `${nameInSentence(leverText(lever, locale, key))} ${numbers.format(values[index], "number")}`);
    return {
        label: name(measureNoun(locale, metric)),
        value: numbers.short(value, unit, besideInterval(value, low, high)),
        interval: low < high ? words.overRuns(numbers.interval(low, high, unit), runs) : words.noInterval,
        note: words.atPoint(levers.join(", ")),
        ...(from && { from }),
    };
}
