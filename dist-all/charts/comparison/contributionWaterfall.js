import { barRows } from "../../drawing/barRows.js";
import { settingOf, } from "../../drawing/chart.js";
import { chartOf } from "../../drawing/chartOf.js";
import { cleanName, nameInSentence } from "../../drawing/textWidth.js";
import { contributionWaterfallWords } from "./words/contributionWaterfall.js";
import { leverWord } from "../../drawing/words/levers.js";
import { capital, measureNoun } from "../../drawing/words/measures.js";
import { changeInterval, changeText } from "./words/pairedDifference.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
/** From zero to the whole difference, setting by setting. */
export const contributionWaterfall = chartOf({
    name: "contributionWaterfall",
    compose,
    find,
    columns,
});
function compose(rows, setting, options) {
    if (rows.length === 0)
        return undefined;
    const words = contributionWaterfallWords[setting.locale];
    const measure = measureNoun(setting.locale, options.metric ?? "share");
    const brand = nameInSentence(options.focus ?? "");
    const subtitle = words.subtitle(measure, brand, nameInSentence(options.alternative ?? ""));
    const level = setting.numbers.format(options.level ?? 0.9, "share");
    const caption = words.caption(setting.runs ?? 0, level);
    return { subtitle, caption, panels: [barRows(setting, stepsOf(setting, rows, options), 28)] };
}
/** Each contribution begins where the one before it ends; the last bar is the whole. */
function stepsOf({ numbers, look, locale }, rows, { unit = "share", names }) {
    let reached = 0;
    const steps = sorted(rows).map(({ setting, contribution, low, high }) => {
        const before = reached;
        reached += contribution;
        return {
            name: cleanName(leverWord(locale, setting, names)),
            from: Math.min(before, reached),
            to: Math.max(before, reached),
            ...(Number.isFinite(low) && { low: before + low, high: before + high }),
            label: changeInterval(numbers, { difference: contribution, low, high }, unit),
            colour: look.series[contribution < 0 ? 1 : 0],
        };
    });
    const whole = {
        name: capital(contributionWaterfallWords[locale].total),
        from: Math.min(0, reached),
        to: Math.max(0, reached),
        label: changeText(numbers, reached, Number.NaN, unit),
        colour: look.series[2],
        startsGroup: true,
    };
    return [...steps, whole];
}
function find(rows, options = {}) {
    const { numbers, locale } = settingOf(options);
    const words = contributionWaterfallWords[locale];
    if (rows.length === 0)
        return quantileWords[locale].nothing;
    const unit = options.unit ?? "share";
    const total = rows.reduce((sum, { contribution }) => sum + contribution, 0);
    const clear = rows.filter(({ low, high }) => low > 0 || high < 0);
    const [largest] = sorted(clear);
    const sentences = [words.clear(clear.length, rows.length)];
    if (largest === undefined)
        return { title: words.none(measureNoun(locale, options.metric ?? "share")), sentences };
    const change = changeInterval(numbers, { ...largest, difference: largest.contribution }, unit);
    const name = nameInSentence(leverWord(locale, largest.setting, options.names));
    const isPart = total * largest.contribution > 0 && Math.abs(largest.contribution) <= Math.abs(total);
    const title = isPart
        ? words.title(name, change, changeText(numbers, total, Number.NaN, unit))
        : words.titleOne(name, change);
    return { title, sentences };
}
/** The largest first, whatever its sign. */
function sorted(rows) {
    return rows.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}
function columns(options = {}) {
    const { columns: labels } = contributionWaterfallWords[settingOf(options).locale];
    const unit = options.unit ?? "share";
    return [
        { key: "setting", label: labels.setting, unit: "text" },
        { key: "contribution", label: labels.contribution, unit },
        { key: "low", label: labels.low, unit },
        { key: "high", label: labels.high, unit },
    ];
}
