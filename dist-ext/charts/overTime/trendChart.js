import { settingOf } from "../../drawing/chart.js";
import { chartOf } from "../../drawing/chartOf.js";
import { quantileColumns } from "./quantileColumns.js";
import { quantileLines, timeCaption } from "./quantileLines.js";
import { nameInSentence } from "../../drawing/textWidth.js";
import { trendOf } from "./trend.js";
import { weekWords } from "../../drawing/words/weeks.js";
import { capital, measureName } from "../../drawing/words/measures.js";
import { trendWords } from "../../drawing/words/trend.js";
import { intervalClause, quantileWords } from "../../drawing/words/quantiles.js";
const HEIGHT = 320;
/** A peak is told when it exceeds what is compared by this part. */
const PEAK = 0.1;
/** Makes a chart of one number of each brand by week: how it moved, and how much of that is luck. */
export function trendChart(spec) {
    return chartOf({
        name: spec.name,
        compose: (rows, setting) => composeTrend(spec, rows, setting),
        find: (rows, options) => findTrend(spec, rows, options),
        columns: (options = {}) => quantileColumns(options, spec.unit),
    });
}
function composeTrend(spec, rows, setting) {
    if (trendOf(rows, setting.focus) === undefined)
        return undefined;
    const words = spec.words[setting.locale];
    const caption = timeCaption(setting, rows);
    const subtitle = `${words.subtitle}, ${weekWords(setting.locale, setting.weeks).by}`;
    const lines = quantileLines(setting, {
        ...spec,
        rows,
        title: words.axis,
        height: HEIGHT * setting.heightScale,
    });
    return { subtitle, caption, panels: [lines] };
}
/** What lines of brands over time show: how far the one in focus rose or fell; of no rows, that there is nothing. */
export function findTrend(spec, rows, options = {}) {
    const { locale, focus, weeks } = settingOf(options);
    const trend = trendOf(rows, focus, weeks, options.change);
    return trend === undefined ? quantileWords[locale].nothing : sayTrend(spec, trend, options);
}
function sayTrend(spec, trend, options) {
    const { words, unit } = spec;
    const setting = settingOf(options);
    const { numbers, locale, weeks } = setting;
    const { last } = trend;
    const say = words[locale];
    const interval = intervalClause(last, unit, setting);
    const value = numbers.format(last.p50, unit);
    return {
        title: titleOf(spec, trend, setting),
        sentences: [
            ...sayCompared(trend.change, setting),
            ...(isPeakTold(spec, trend)
                ? [trendWords[locale].peak(numbers.format(trend.peak.p50, unit), numbers.day(trend.peak.date))]
                : []),
            say.last(weekWords(locale, weeks), numbers.day(last.date), value, interval),
            ...sayRanking(say, trend, (one) => numbers.format(one, unit)),
        ],
    };
}
function titleOf({ words, unit, metric }, trend, { numbers, locale }) {
    const { change, last, peak } = trend;
    const { direction, from, to } = change;
    const say = words[locale];
    const name = nameInSentence(trend.brand);
    const measure = capital(measureName(locale, metric, name));
    const write = (value, ...like) => numbers.format(value, unit, like);
    const end = write(last.p50);
    if (direction === "season")
        return peak.date === last.date
            ? trendWords[locale].atEnd(measure, end)
            : trendWords[locale].peaks(measure, write(peak.p50), numbers.day(peak.date), end);
    if (direction === "short" || from === undefined || to === undefined)
        return trendWords[locale].ends(measure, end);
    const [before, after] = [write(from, to), write(to, from)];
    if (direction === "unknown")
        return trendWords[locale].unknown(measure, before, after);
    return direction === "holds" ? say.holds(name, write(to)) : say[direction](name, before, after);
}
/** What is compared with what: nobody should take the first week of a market for its past. */
function sayCompared({ direction, earlier, later, isYearBefore }, { numbers, locale }) {
    const words = trendWords[locale];
    if (direction === "season")
        return [words.season];
    if (earlier === undefined || later === undefined)
        return [];
    const span = ([first, last]) => words.span(numbers.day(first), numbers.day(last));
    return [words[isYearBefore === true ? "yearBefore" : "afterStart"](span(later), span(earlier))];
}
function isPeakTold({ hasPeak = false }, { change, peak }) {
    if (!hasPeak || change.direction === "season" || change.direction === "short")
        return false;
    const highest = Math.max(change.from ?? 0, change.to ?? 0);
    return peak.p50 > (1 + PEAK) * highest;
}
function sayRanking(words, { brand, ranking }, write) {
    const [leader, second] = ranking;
    if (second === undefined)
        return [];
    const [first, next] = [nameInSentence(leader.brand), nameInSentence(second.brand)];
    // Who is ahead by less than what is written is not ahead.
    if (write(leader.p50) === write(second.p50))
        return [words.level(first, next, write(leader.p50))];
    return leader.brand === brand
        ? [words.leads(first, next, write(second.p50))]
        : [words.follows(first, write(leader.p50))];
}
