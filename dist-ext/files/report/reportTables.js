import { figureColumns } from "../../report/document/figure.js";
import { figureAsData } from "../../report/document/figureIn.js";
import { brandNames, personaNames, touchpointNames } from "../../report/document/names.js";
import { tableOfFigure } from "../../report/document/typedTable.js";
import { column, usualMeaning } from "../../report/tables/columns.js";
/** The rows of a chart as a table: what it draws by label has its key there, as in every other table, and the label beside. */
export function tableOfChart(figure, report, locale) {
    const { columns, rows } = tableOfFigure(figureAsData(figure), locale);
    const [english, italian] = ["en", "it"].map((language) => figureColumns(figure, { locale: language }));
    const title = { en: tableOfFigure(figure, "en").title, it: tableOfFigure(figure, "it").title };
    const described = columns.map(({ key, unit }, at) => {
        const isWords = unit === "text" || unit === "date";
        const whole = usualMeaning(key)?.type === "integer" && areWhole(rows, at);
        return {
            name: key,
            type: isWords ? unit : whole ? "integer" : "number",
            about: { en: english[at].label, it: italian[at].label },
            ...(!isWords && { unit }),
        };
    });
    const start = "start" in figure.about ? String(figure.about.start) : undefined;
    return keyed({
        name: `charts/${figure.name}`,
        about: title,
        columns: described,
        rows: () => rows,
        ...(start !== undefined && { start }),
    }, report);
}
/** A table behind a report. */
export function tableOfData({ name, columns, rows }, report) {
    const described = columns.map((key, at) => {
        const usual = usualMeaning(key);
        const type = typeOf(rows, at, usual?.type);
        return { name: key, about: { en: key, it: key }, ...usual, type };
    });
    const about = {
        en: `Numbers behind the report: ${name}`,
        it: `Numeri dietro il rapporto: ${name}`,
    };
    return keyed({ name: `tables/${name}`, about, columns: described, rows: () => rows }, report);
}
/** The usual type of a column, unless what it holds is something else. */
function typeOf(rows, at, usual = "number") {
    if (rows.some((row) => typeof row[at] === "string"))
        return usual === "date" ? "date" : "text";
    if (usual === "integer")
        return areWhole(rows, at) ? "integer" : "number";
    return usual === "boolean" ? "boolean" : usual === "text" && rows.length > 0 ? "number" : usual;
}
/** Whether all cells of a column that hold anything hold whole numbers of 32 bits. */
function areWhole(rows, at) {
    return rows.every(({ [at]: cell }) => Number.isNaN(cell) || cell === Number(cell) << 0);
}
/** What is known by a name of its own in rows that people read, by the column it stands in. */
function keyed(table, { provenance: { scenario } }) {
    const none = new Map();
    const labels = scenario === undefined ? none : brandNames(scenario, "en");
    const keysOf = (names) => new Map([...names].map(([key, name]) => [name, key]));
    const brands = keysOf(labels);
    const touchpoints = withLabels(table, "touchpoint", keysOf(scenario === undefined ? none : touchpointNames(scenario, "en")));
    const personas = withLabels(touchpoints, "persona", keysOf(scenario === undefined ? none : personaNames(scenario, "en")));
    const people = replaced(replaced(personas, "teller", consumerOf), "listener", consumerOf);
    const clear = people.columns
        .filter(({ type }) => type === "boolean")
        .reduce((all, { name }) => replaced(all, name, (cell) => (Number.isNaN(cell) ? cell : cell === 1)), people);
    return { ...replaced(clear, "brand", (brand) => brands.get(String(brand)) ?? brand), labels };
}
/** The key in place of the name, and the name in a column beside it. */
function withLabels(table, name, keys) {
    const at = table.columns.findIndex((one) => one.name === name);
    if (at < 0)
        return table;
    return {
        ...table,
        columns: table.columns.toSpliced(at, 1, column(name), column(`${name}Label`)),
        *rows() {
            for (const row of table.rows())
                yield row.toSpliced(at, 1, keys.get(String(row[at])) ?? row[at], row[at]);
        },
    };
}
function replaced(table, name, make) {
    const at = table.columns.findIndex((one) => one.name === name);
    if (at < 0)
        return table;
    return {
        ...table,
        *rows() {
            for (const row of table.rows())
                yield row.with(at, make(row[at]));
        },
    };
}
/** Consumers are called as in the event log. */
const consumerOf = (cell) => (cell === "" || cell === undefined ? cell : `consumer${String(cell)}`);
