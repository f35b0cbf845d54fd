import { numbersOf } from "../../drawing/numbers.js";
import { columnFormat, headCell, numberCell, textCell, widthOf } from "./cells.js";
/** The rows behind a figure or a table: exact numbers, days as days. */
export function dataSheet({ columns, rows }, { locale, currency }) {
    const shown = (column, at) => rows.slice(0, 200).map((row) => {
        const value = row[at];
        return typeof value === "number" && column.unit !== "text" && column.unit !== "date"
            ? numbersOf(locale, currency).format(value, column.unit)
            : String(value);
    });
    return {
        data: [
            columns.map(({ label }) => headCell(label)),
            ...rows.map((row) => row.map((value, at) => cellOf(value, columns[at].unit, currency))),
        ],
        columns: columns.map((column, at) => ({ width: widthOf([column.label, ...shown(column, at)]) })),
        stickyRowsCount: 1,
    };
}
function cellOf(value, unit, currency) {
    if (typeof value === "number")
        return numberCell(value, columnFormat(unit, currency));
    const date = unit === "date" ? new Date(`${value.slice(0, 10)}T00:00:00Z`) : undefined;
    if (date === undefined || Number.isNaN(date.getTime()))
        return textCell(value);
    return { value: date, type: Date, format: "yyyy-mm-dd" };
}
