import { barRows } from "../../drawing/barRows.js";
import { settingOf, } from "../../drawing/chart.js";
import { chartOf } from "../../drawing/chartOf.js";
import { nameInSentence } from "../../drawing/textWidth.js";
import { moneyKind, moneyWaterfallWords } from "./words/moneyWaterfall.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
/** From what comes in to what is left: revenue, cost by cost, profit. */
export const moneyWaterfall = chartOf({ name: "moneyWaterfall", compose, find, columns });
function compose(rows, setting, options) {
    if (!rows.some(({ value }) => value > 0))
        return undefined;
    const subtitle = moneyWaterfallWords[setting.locale].subtitle(nameInSentence(options.focus ?? ""));
    const caption = quantileWords[setting.locale].means(setting.runs);
    return { subtitle, caption, panels: [barRows(setting, stepsOf(setting, rows), 28)] };
}
/** Each cost hangs where the one before it ends. */
function stepsOf({ locale, numbers, look }, rows) {
    const words = moneyWaterfallWords[locale];
    const { revenue, costs, profit } = totalsOf(rows);
    const write = (value) => numbers.format(value, "money");
    const whole = (kind, to, colour) => ({
        name: moneyKind(words, kind),
        from: 0,
        to,
        label: write(to),
        colour,
    });
    let left = revenue;
    const steps = costs.map(({ kind, value }) => {
        const from = left;
        left -= value;
        return {
            name: moneyKind(words, kind),
            from: left,
            to: from,
            label: write(-value),
            colour: look.series[1],
        };
    });
    return [whole("revenue", revenue, look.series[0]), ...steps, whole("profit", profit, look.series[2])];
}
function find(rows, options = {}) {
    const { numbers, locale } = settingOf(options);
    const words = moneyWaterfallWords[locale];
    const { revenue, costs, profit, allCosts } = totalsOf(rows);
    if (!(revenue > 0 || allCosts > 0))
        return quantileWords[locale].nothing;
    const write = (value) => numbers.round(value, "money");
    const brand = nameInSentence(options.focus ?? "");
    const title = profit >= 0
        ? words.gains(brand, write(revenue), write(profit), numbers.format(profit / revenue, "share"))
        : words.loses(brand, write(revenue), write(-profit));
    const [largest] = costs.toSorted((a, b) => b.value - a.value);
    if (largest === undefined)
        return { title, sentences: [words.free] };
    const kind = moneyKind(words, largest.kind).toLowerCase();
    const share = numbers.format(largest.value / allCosts, "share");
    return { title, sentences: [words.largest(kind, write(largest.value), share)] };
}
function totalsOf(rows) {
    const revenue = rows.find(({ kind }) => kind === "revenue")?.value ?? 0;
    const costs = rows.filter(({ kind, value }) => kind !== "revenue" && value > 0);
    const allCosts = costs.reduce((sum, { value }) => sum + value, 0);
    return { revenue, costs, allCosts, profit: revenue - allCosts };
}
function columns(options = {}) {
    const labels = moneyWaterfallWords[settingOf(options).locale].columns;
    return [
        { key: "kind", label: labels.kind, unit: "text" },
        { key: "value", label: labels.value, unit: "money" },
    ];
}
