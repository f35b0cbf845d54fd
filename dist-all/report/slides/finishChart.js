import { appendTo, elementsOf, orderChildren } from "../office/xml.js";
/** @source ECMA-376, part 1, 21.2.2: the order in which parts of charts stand */
const SERIES = [
    "idx",
    "order",
    "tx",
    "spPr",
    "invertIfNegative",
    "marker",
    "dPt",
    "dLbls",
    "trendline",
    "errBars",
];
const SERIES_ORDER = [...SERIES, "cat", "xVal", "val", "yVal", "smooth"].map(prefixed);
const PLOT = [
    "barDir",
    "scatterStyle",
    "grouping",
    "varyColors",
    "ser",
    "dLbls",
    "gapWidth",
    "overlap",
    "marker",
];
const PLOT_ORDER = [...PLOT, "axId"].map(prefixed);
const AXIS = ["axId", "scaling", "delete", "axPos", "majorGridlines", "minorGridlines", "title", "numFmt"];
const TICKS = ["majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses"];
const REST = ["crossBetween", "majorUnit", "auto", "lblAlgn", "lblOffset", "tickLblSkip", "tickMarkSkip"];
const AXIS_ORDER = [...AXIS, ...TICKS, ...REST, "noMultiLvlLbl"].map(prefixed);
/** What only an axis of names has; the library writes it for numbers across as well. */
const OF_NAMES = ["auto", "lblAlgn", "lblOffset", "tickLblSkip", "tickMarkSkip", "noMultiLvlLbl"].map(prefixed);
function prefixed(name) {
    return `c:${name}`;
}
/** Puts the parts of a chart in their order, leaves out axes that are not there, and dashes the ends of bands. */
export function finishChart(xml, band) {
    const axes = ["c:catAx", "c:valAx", "c:dateAx"].flatMap((name) => elementsOf(xml, name));
    const known = new Set(axes.map((axis) => idOf(axis)));
    for (const plot of ["c:lineChart", "c:barChart", "c:scatterChart"].flatMap((name) => elementsOf(xml, name))) {
        for (const id of [...plot.children].filter(({ tagName }) => tagName === "c:axId"))
            if (!known.has(id.getAttribute("val")))
                id.remove();
        if (plot.tagName === "c:lineChart" && elementsOf(plot, "c:grouping").length === 0)
            appendTo(plot, "c:grouping", { val: "standard" });
        orderChildren(plot, PLOT_ORDER);
        for (const series of elementsOf(plot, "c:ser"))
            finishSeries(series, plot.tagName === "c:barChart", band);
    }
    for (const axis of axes) {
        if (axis.tagName === "c:valAx")
            for (const name of OF_NAMES)
                for (const part of elementsOf(axis, name))
                    part.remove();
        orderChildren(axis, AXIS_ORDER);
        // Labels stand at the rim: beside an axis through zero they would cover what is below it.
        for (const labels of elementsOf(axis, "c:tickLblPos"))
            labels.setAttribute("val", "low");
    }
    for (const corners of elementsOf(xml, "c:roundedCorners"))
        corners.setAttribute("val", "0");
}
const idOf = (axis) => elementsOf(axis, "c:axId")[0]?.getAttribute("val") ?? null;
function finishSeries(series, isBar, band) {
    // Only bars can be turned over.
    if (!isBar)
        for (const invert of elementsOf(series, "c:invertIfNegative"))
            invert.remove();
    orderChildren(series, SERIES_ORDER);
    for (const line of elementsOf(series, "a:ln")) {
        if (elementsOf(line, "a:srgbClr")[0]?.getAttribute("val")?.toUpperCase() !== band.toUpperCase())
            continue;
        line.setAttribute("w", "15875");
        for (const dash of elementsOf(line, "a:prstDash"))
            dash.setAttribute("val", "sysDash");
    }
}
