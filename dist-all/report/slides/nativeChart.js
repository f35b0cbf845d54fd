import { numbersOf } from "../../drawing/numbers.js";
import { cleanName, shorten } from "../../drawing/textWidth.js";
import { leverWord } from "../../drawing/words/levers.js";
import { moneyKind, moneyWaterfallWords } from "../../charts/plans/words/moneyWaterfall.js";
import { momentName } from "../../drawing/words/moments.js";
import { optimiseWords } from "../../charts/plans/words/optimise.js";
import { touchpointName } from "../../drawing/words/touchpoints.js";
import { figureColumns } from "../document/figure.js";
import { figureIn } from "../document/figureIn.js";
import { NATIVE_PLANS } from "./nativePlans.js";
import { waterfallSeries } from "./waterfallSeries.js";
/** The figure as a native chart; undefined where only a picture can show it. */
export function nativeChart(told, locale) {
    const figure = figureIn(told, locale);
    const plan = NATIVE_PLANS[figure.chart];
    if (plan === undefined || figure.rows.length === 0)
        return undefined;
    const { type, isHorizontal = false, label, values } = plan;
    const columns = new Map(figureColumns(figure, { locale }).map((column) => [column.key, column]));
    const head = (key) => columns.get(key)?.label ?? key;
    const unitOf = (key) => {
        const unit = columns.get(key)?.unit;
        return unit === undefined || unit === "text" || unit === "date" ? "number" : unit;
    };
    const { unit } = figure.about;
    const isPlane = type === "scatter" || type === "curve";
    const spread = isPlane ? sortedBy(figure.rows, label) : figure.rows;
    const leverNames = figure.about.names ?? {};
    const names = (text) => labelText(text, label, { locale, names: leverNames });
    const parts = { plan, names: leverNames, rows: spread, head, locale, focus: focusOf(figure) };
    return {
        type,
        isHorizontal,
        unit: plan.unit ?? unit ?? unitOf(values[0]),
        title: values.length === 1 ? head(values[0]) : "",
        across: isPlane ? { title: head(label), unit: unitOf(label) } : undefined,
        ...(type === "waterfall"
            ? waterfall(parts, names)
            : { labels: labelsOf(spread, label).map(names), series: seriesOf(parts) }),
    };
}
const focusOf = ({ about }) => ("focus" in about ? String(about.focus) : undefined);
const labelsOf = (rows, label) => [...new Set(rows.map((row) => String(row[label])))];
const sortedBy = (rows, column) => rows.toSorted((a, b) => Number(a[column]) - Number(b[column]));
function seriesOf(parts) {
    const { plan, rows, head } = parts;
    const { type, by, label, values, band = [] } = plan;
    if (type === "scatter" || type === "curve") {
        const across = valuesIn(rows, head(label), label);
        return [across, ...(by === undefined ? valuesAndBand(parts) : pointsOf(parts, by))];
    }
    if (by !== undefined)
        return brandSeries(parts, by);
    return values.length === 1 && band.length > 0
        ? valuesAndBand(parts)
        : values.map((key) => valuesIn(rows, head(key), key, key === plan.before ? "band" : "value"));
}
function valuesIn(rows, name, key, role = "value") {
    return { name: shortName(name), values: rows.map((row) => Number(row[key])), role };
}
function valuesAndBand({ plan: { values, band = [] }, rows, head }) {
    return [
        ...values.map((key) => valuesIn(rows, head(key), key)),
        ...band.map((key) => valuesIn(rows, head(key), key, "band")),
    ];
}
/** A series for each brand, the one in focus first and with its band. */
function brandSeries({ plan, rows, focus }, by) {
    const [key] = plan.values;
    const all = labelsOf(rows, by);
    const names = all.includes(focus ?? "") ? [String(focus), ...all.filter((name) => name !== focus)] : all;
    const labels = labelsOf(rows, plan.label);
    return names.flatMap((name, at) => {
        const own = new Map(rows.filter((row) => String(row[by]) === name).map((row) => [String(row[plan.label]), row]));
        const there = labels.map((one) => own.get(one) ?? {});
        const bands = (at === 0 ? (plan.band ?? []) : []).map((end) => valuesIn(there, `${shortName(name)} (${Number(end.slice(1))}%)`, end, "band"));
        return [valuesIn(there, name, key), ...bands];
    });
}
/** A series for each name: the height of its own points, gaps at those of others. */
function pointsOf({ plan, rows, ...spoken }, by) {
    const [key] = plan.values;
    return labelsOf(rows, by).map((name) => ({
        name: shortName(labelText(name, by, spoken)),
        values: rows.map((row) => (String(row[by]) === name ? Number(row[key]) : Number.NaN)),
        role: "value",
    }));
}
/** Revenue less costs, or contributions one on the other; the last bar is the whole. */
function waterfall({ plan, rows, locale }, names) {
    const [key] = plan.values;
    const isMoney = plan.label === "kind";
    const size = (row) => Math.abs(Number(row[key]));
    const ordered = isMoney ? rows : rows.toSorted((a, b) => size(b) - size(a));
    const steps = ordered
        .map((row) => ({ name: String(row[plan.label]), value: Number(row[key]) }))
        .filter(({ name, value }) => !isMoney || name === "revenue" || value > 0)
        .map(({ name, value }) => ({ name, change: isMoney && name !== "revenue" ? -value : value }));
    return waterfallSeries(steps, isMoney ? "profit" : "", names, locale);
}
/** Labels as people read them: moments, costs, levers and touchpoints by their names, stars with a star. */
function labelText(label, column, { locale, names }) {
    switch (column) {
        case "moment":
            return momentName(locale, label);
        case "kind":
            return moneyKind(moneyWaterfallWords[locale], label);
        case "group":
            return Object.entries(optimiseWords[locale].groups).find(([group]) => group === label)?.[1] ?? label;
        case "stars":
            return `${label}★`;
        case "date":
            return /^\d{4}-\d\d-\d\d$/.test(label) ? numbersOf(locale).day(label) : label;
        case "lever":
        case "setting":
            return shortName(leverWord(locale, label, names));
        case "touchpoint":
            return shortName(touchpointName(locale, label));
        default:
            return shortName(label);
    }
}
/** Some forty letters: a longer name leaves a chart no room. */
function shortName(name) {
    return shorten(cleanName(name), 26, 1);
}
