import { settingOf, } from "../../drawing/chart.js";
import { chartOf } from "../../drawing/chartOf.js";
import { frontierPanel } from "./frontierPanel.js";
import { changeInterval } from "../comparison/words/pairedDifference.js";
import { measureNoun } from "../../drawing/words/measures.js";
import { optimiseWords } from "./words/optimise.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
/** What money brings at best, spent on quality, on being found, or on both. */
export const efficientFrontier = chartOf({
    name: "efficientFrontier",
    compose,
    find,
    columns,
});
const PROFIT = { metric: "profit", unit: "money" };
function compose(rows, setting, options) {
    const known = knownRows(rows);
    if (known.length === 0)
        return undefined;
    const words = optimiseWords[setting.locale];
    const { metric, unit } = options.measured ?? PROFIT;
    const measure = measureNoun(setting.locale, metric);
    return {
        subtitle: words.frontierSubtitle(measure),
        caption: words.frontierCaption(setting.runs, setting.numbers.format(options.level ?? 0.9, "share")),
        panels: [frontierPanel(setting, known, { measure, unit })],
    };
}
function find(rows, options = {}) {
    const { locale, numbers } = settingOf(options);
    const words = optimiseWords[locale];
    const known = knownRows(rows);
    const tried = known.filter(({ group }) => group !== "today");
    if (tried.length === 0)
        return quantileWords[locale].nothing;
    const { metric, unit } = options.measured ?? PROFIT;
    const measure = measureNoun(locale, metric);
    const best = highest(tried);
    const told = ({ difference, low, high }) => changeInterval(numbers, { difference, low, high }, unit);
    const money = ({ spend }) => numbers.short(spend, "money");
    const groups = [...new Set(tried.map(({ group }) => group))];
    return {
        title: best.low > 0 && options.isRecommended !== false
            ? words.frontierBest(measure, words.groups[best.group], money(best), told(best))
            : words.frontierToday(measure),
        sentences: groups.map((group) => {
            const own = highest(tried.filter((row) => row.group === group));
            return words.frontierLine(words.groups[group], money(own), numbers.round(own.goal, unit), told(own));
        }),
    };
}
function highest(rows) {
    return rows.reduce((best, row) => (row.difference > best.difference ? row : best));
}
function knownRows(rows) {
    return rows.filter(({ spend, goal }) => Number.isFinite(spend) && Number.isFinite(goal));
}
function columns(options = {}) {
    const { columns: labels } = optimiseWords[settingOf(options).locale];
    const { unit } = options.measured ?? PROFIT;
    return [
        { key: "group", label: labels.group, unit: "text" },
        { key: "spend", label: labels.spend, unit: "money" },
        { key: "goal", label: labels.goal, unit },
        { key: "difference", label: labels.difference, unit },
        { key: "low", label: labels.low, unit },
        { key: "high", label: labels.high, unit },
    ];
}
