import { barRows } from "../../drawing/barRows.js";
import { settingOf, } from "../../drawing/chart.js";
import { chartOf } from "../../drawing/chartOf.js";
import { nameInSentence } from "../../drawing/textWidth.js";
import { leverWord } from "../../drawing/words/levers.js";
import { optimiseWords } from "./words/optimise.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
/** Where the money goes: today's and the plan's, lever by lever. */
export const budgetPlan = chartOf({
    name: "budgetPlan",
    compose,
    find,
    columns,
});
function compose(rows, setting, options) {
    const { look, locale, numbers } = setting;
    const words = optimiseWords[locale];
    const known = knownRows(rows);
    if (known.length === 0)
        return undefined;
    const money = (value) => numbers.short(value, "money");
    const bars = known.flatMap(({ lever, today, planned }) => [
        {
            name: leverWord(locale, lever, options.names),
            from: Math.min(0, today),
            to: Math.max(0, today),
            label: `${money(today)} ${words.today}`,
            colour: look.pale,
            startsGroup: true,
        },
        {
            name: "",
            from: Math.min(0, planned),
            to: Math.max(0, planned),
            label: `${money(planned)} ${words.plan}`,
            colour: look.series[0],
        },
    ]);
    return { subtitle: words.budgetSubtitle, caption: words.budgetCaption, panels: [barRows(setting, bars)] };
}
function find(rows, options = {}) {
    const { locale, numbers } = settingOf(options);
    const words = optimiseWords[locale];
    const known = knownRows(rows);
    if (known.length === 0)
        return quantileWords[locale].nothing;
    const change = ({ today, planned }) => planned - today;
    const sorted = known.toSorted((a, b) => change(b) - change(a));
    const [most, least] = [sorted[0], sorted[sorted.length - 1]];
    const told = (row) => [
        nameInSentence(leverWord(locale, row.lever, options.names)),
        numbers.difference(change(row), "money"),
    ];
    const total = (key) => numbers.short(known.reduce((sum, row) => sum + row[key], 0), "money");
    const sum = words.budgetTotal(total("today"), total("planned"));
    if (options.isRecommended === false)
        return { title: words.budgetKept, sentences: [words.budgetTried, sum] };
    return {
        title: change(most) > 0
            ? words.budgetMore(...told(most))
            : change(least) < 0
                ? words.budgetLess(...told(least)).replace(/\.$/, "")
                : words.budgetSame,
        sentences: [...(change(most) > 0 && change(least) < 0 ? [words.budgetLess(...told(least))] : []), sum],
    };
}
function knownRows(rows) {
    return rows.filter(({ today, planned }) => Number.isFinite(today) && Number.isFinite(planned));
}
function columns(options = {}) {
    const { columns: labels } = optimiseWords[settingOf(options).locale];
    return [
        { key: "lever", label: labels.lever, unit: "text" },
        { key: "today", label: labels.today, unit: "money" },
        { key: "planned", label: labels.planned, unit: "money" },
    ];
}
