import * as charts from "../../charts/index.js";
import { figureIn } from "./figureIn.js";
/** Puts a chart, its rows and what is known about them together. */
export function figureOf(chart, rows, options, name = chart.name) {
    return { name, chart: chart.name, rows, about: options };
}
export function drawFigure(figure, style) {
    const { rows, about } = figureIn(figure, style.locale);
    return chartOf(figure).draw(rows, { ...about, ...style });
}
/** What the figure says, in the language asked for. */
export function findFigure(figure, style) {
    const { rows, about } = figureIn(figure, style.locale);
    return chartOf(figure).find(rows, { ...about, ...style });
}
/** The columns of its rows that are worth showing. */
export function figureColumns(figure, style) {
    const { about } = figureIn(figure, style.locale);
    return chartOf(figure).columns({ ...about, ...style });
}
const CHARTS = new Map(Object.values(charts).map((chart) => [chart.name, chart]));
/** Whether this version knows the chart. */
export function hasChart(name) {
    return CHARTS.has(name);
}
function chartOf({ chart }) {
    const found = CHARTS.get(chart);
    if (found === undefined)
        throw new RangeError(`there is no chart “${chart}”`);
    return found;
}
