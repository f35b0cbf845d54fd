import { settingOf, } from "../../drawing/chart.js";
import { chartOf } from "../../drawing/chartOf.js";
import { cleanName } from "../../drawing/textWidth.js";
import { capital } from "../../drawing/words/measures.js";
import { methodName } from "../../drawing/words/methods.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
import { differenceFrame, differenceRowsPanel } from "../comparison/differencePanel.js";
import { scoreWords } from "./words/scores.js";
/** Series that a drawing has room for: the best and the worst of more. */
const MOST = 24;
/** In which series a method beats a baseline, by how much, and in which it does not. */
export const skillBySeries = chartOf({
    name: "skillBySeries",
    compose,
    find,
    columns,
});
function compose(rows, setting, { baseline = "naive" }) {
    const { skill } = scoreWords[setting.locale];
    const shown = shownRows(rows);
    if (shown.length === 0)
        return undefined;
    const differences = shown.map((row) => ({
        name: row.series === "" ? capital(skill.all) : cleanName(row.series),
        difference: row.change,
        low: row.low,
        high: row.high,
        clarity: clarityOf(row),
        text: changeText(setting, row.change),
    }));
    return {
        subtitle: skill.subtitle(methodName(baseline, setting.locale)),
        caption: skill.caption,
        panels: [differenceRowsPanel(setting, differences, differenceFrame(setting, [differences]))],
    };
}
/** Less error is better: the panel's “higher” is the colour of what is good. */
function clarityOf({ series, change, low, high }) {
    if (series === "" && Number.isFinite(low))
        return high < 0 ? "higher" : low > 0 ? "lower" : "unknown";
    return change < 0 ? "higher" : change > 0 ? "lower" : "same";
}
function shownRows(rows) {
    const all = rows.filter(({ series }) => series === "");
    const single = rows.filter(({ series }) => series !== "").toSorted((a, b) => a.change - b.change);
    const half = MOST / 2;
    const some = single.length <= MOST ? single : [...single.slice(0, half), ...single.slice(-half)];
    return [...all, ...some].filter(({ change }) => Number.isFinite(change));
}
const changeText = ({ numbers }, change) => `${change > 0 ? "+" : change < 0 ? "−" : ""}${numbers.format(Math.abs(change), "share")}`;
function find(rows, options = {}) {
    const setting = settingOf(options);
    const { numbers, locale } = setting;
    const { skill } = scoreWords[locale];
    const all = rows.find(({ series }) => series === "");
    if (all === undefined)
        return quantileWords[locale].nothing;
    const single = rows.filter(({ series }) => series !== "");
    const [method, baseline] = [options.method ?? "", options.baseline ?? "naive"].map((name) => methodName(name, locale));
    const by = numbers.format(Math.abs(all.change), "share");
    const isKnown = Number.isFinite(all.low);
    const isSame = isKnown ? all.low <= 0 && all.high >= 0 : all.change === 0;
    const count = (value) => numbers.format(value, "count");
    return {
        title: isSame
            ? skill.same(capital(method), baseline)
            : (all.change < 0 ? skill.better : skill.worse)(capital(method), by, baseline),
        sentences: [
            isKnown
                ? skill.interval(changeText(setting, all.low), changeText(setting, all.high), count(single.length))
                : skill.single,
            ...(single.length > 1
                ? [skill.wins(count(single.filter(({ change }) => change < 0).length), count(single.length))]
                : []),
        ],
    };
}
function columns(options = {}) {
    const labels = scoreWords[settingOf(options).locale].columns;
    return [
        { key: "series", label: labels.series, unit: "text" },
        { key: "change", label: labels.change, unit: "share" },
        { key: "low", label: labels.low, unit: "share" },
        { key: "high", label: labels.high, unit: "share" },
    ];
}
