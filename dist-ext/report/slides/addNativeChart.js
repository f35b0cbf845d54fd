import { bothFormats } from "./axisFormats.js";
import { FONT } from "./slideStyle.js";
/** Labels of an axis that stand beside each other without turning. */
const LABELS_ACROSS = 12;
/** Adds a chart with its numbers within. */
export function addNativeChart(deck, slide, chart, place) {
    const { type, isHorizontal, labels, series, title, across } = chart;
    const { x, y, w, h, alt, look } = place;
    const isPlane = across !== undefined;
    const shapes = isPlane ? series.slice(1) : series;
    const data = series.map(({ name, values }) => ({
        name,
        ...(!isPlane && { labels: [...labels] }),
        values: values.map(cellOf),
    }));
    const text = { fontFace: FONT, color: look.muted };
    slide.addChart(typeOf(deck, type), data, {
        x,
        y,
        w,
        h,
        altText: alt,
        chartColors: coloursOf(shapes, look),
        showLegend: type !== "waterfall" && shapes.length > 1,
        legendPos: "b",
        legendFontSize: 12,
        legendFontFace: text.fontFace,
        legendColor: look.ink,
        catAxisLabelFontSize: 11,
        catAxisLabelFontFace: text.fontFace,
        catAxisLabelColor: look.muted,
        // Bars to the left of zero would cover their names.
        catAxisLabelPos: "low",
        catAxisLineShow: !isHorizontal,
        ...(isPlane && {
            showCatAxisTitle: true,
            catAxisTitle: across.title,
            catAxisTitleColor: look.muted,
            catAxisTitleFontSize: 12,
            catAxisTitleFontFace: text.fontFace,
        }),
        ...(type === "line" &&
            labels.length > LABELS_ACROSS && { catAxisLabelFrequency: String(Math.ceil(labels.length / 8)) }),
        valAxisLabelFontSize: 11,
        valAxisLabelFontFace: text.fontFace,
        valAxisLabelColor: look.muted,
        valAxisLabelFormatCode: isPlane
            ? bothFormats(formatOf(chart.unit, shapes, place), formatOf(across.unit, series.slice(0, 1), place))
            : formatOf(chart.unit, shapes, place),
        ...(title !== "" && {
            showValAxisTitle: true,
            valAxisTitle: title,
            valAxisTitleColor: look.muted,
            valAxisTitleFontSize: 12,
            valAxisTitleFontFace: text.fontFace,
        }),
        ...(chart.unit === "stars" && type === "line" && { valAxisMinVal: lowest(shapes), valAxisMaxVal: 5 }),
        // The base of a waterfall has the colour of the paper: lines behind it would show where it stands.
        valGridLine: type === "waterfall" ? { style: "none" } : { color: look.grid, size: 0.75 },
        catGridLine: { style: "none" },
        barDir: isHorizontal ? "bar" : "col",
        ...(isHorizontal && { catAxisOrientation: "maxMin" }),
        barGrouping: type === "stackedBar" || type === "waterfall" ? "stacked" : "clustered",
        lineSize: type === "scatter" ? 0 : 2.25,
        lineDataSymbol: type === "scatter" || type === "curve" ? "circle" : "none",
        lineDataSymbolSize: type === "scatter" ? 9 : 6,
        displayBlanksAs: type === "curve" ? "span" : "gap",
    });
}
/** An empty cell is a gap; the library takes a 0 that is no text for one too. */
function cellOf(value) {
    if (value === 0)
        return "0";
    return Number.isFinite(value) ? value : null;
}
function typeOf(deck, type) {
    if (type === "line")
        return deck.ChartType.line;
    return type === "scatter" || type === "curve" ? deck.ChartType.scatter : deck.ChartType.bar;
}
/** Ends of a band take the colour of the first series, paler; a base that of the paper. */
function coloursOf(series, { series: palette, band, paper }) {
    let at = -1;
    return series.map(({ role, colour }) => {
        if (role !== "value")
            return role === "band" ? band : paper;
        return palette[(colour ?? ++at) % palette.length];
    });
}
/** The half star below the lowest value: from zero all stars look alike. */
function lowest(series) {
    const values = series.flatMap(({ values: all }) => all).filter(Number.isFinite);
    return Math.floor(2 * Math.min(5, ...values)) / 2;
}
/** How a spreadsheet writes numbers of a unit on an axis. */
function formatOf(unit, series, { currency }) {
    const size = Math.max(0, ...series.flatMap(({ values }) => values.filter(Number.isFinite).map(Math.abs)));
    if (unit === "share")
        return size > 0 && size < 0.05 ? "0.0%" : "0%";
    if (unit === "money")
        return `#,##0 "${currency.replaceAll('"', "")}"`;
    if (unit === "stars" || unit === "quality")
        return "0.0";
    return size < 100 ? "General" : "#,##0";
}
