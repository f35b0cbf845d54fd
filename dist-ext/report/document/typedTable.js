import { figureColumns, findFigure } from "./figure.js";
import { figureIn, nameIn } from "./figureIn.js";
import { saidNames } from "./withSaid.js";
/** The rows behind a figure, with names as people of a language call them. */
export function tableOfFigure(figure, locale) {
    const columns = figureColumns(figure, { locale });
    const rows = figureIn(figure, locale).rows.map((row) => columns.map(({ key, unit }) => cellOf(row[key], unit)));
    return { name: figure.name, title: findFigure(figure, { locale }).title, columns, rows };
}
/** The rows behind a table of the report. Brands have their keys there; touchpoints are called as in charts. */
function tableOfData({ name, columns, rows }, { touchpoint = {} }) {
    const typed = columns.map((key, at) => {
        const isText = rows.some((row) => typeof row[at] === "string");
        return { key, label: key, unit: isText ? "text" : "number" };
    });
    const at = columns.indexOf("touchpoint");
    const said = rows.map((row) => at < 0 ? row : row.with(at, nameIn("touchpoint", String(row[at]), { touchpoint })));
    return { name, title: "", columns: typed, rows: said };
}
/** Every table behind a report: the numbers of its tables first, then those of its figures. */
export function tablesOfReport(report, locale) {
    const { scenario } = report.provenance;
    const names = scenario === undefined ? {} : saidNames(scenario, locale);
    return [
        ...report.data.map((table) => tableOfData(table, names)),
        ...report.figures.map((figure) => tableOfFigure(figure, locale)),
    ];
}
function cellOf(value, unit) {
    if (unit === "text" || unit === "date")
        return value === undefined ? "" : String(value);
    return typeof value === "number" ? value : Number.NaN;
}
