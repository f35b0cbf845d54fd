import { inEach } from "../../language/bilingual.js";
const DAY_MS = 86_400_000;
const LABEL = {
    name: "brandLabel",
    type: "text",
    about: { en: "What the brand is called", it: "Come si chiama la marca" },
};
const DATE = {
    name: "date",
    type: "date",
    about: { en: "The same day in the calendar", it: "Lo stesso giorno nel calendario" },
};
/** The table with what stands beside a key for those who do not know it: brands' labels, and days of the calendar. */
export function completed({ labels, start, note, ...bare }) {
    const table = note === undefined
        ? bare
        : { ...bare, about: inEach((language) => `${bare.about[language]}. ${note[language]}`) };
    const labelled = labels === undefined
        ? table
        : withBeside(table, "brand", LABEL, (brand) => labels.get(String(brand)) ?? "");
    return start === undefined
        ? labelled
        : withBeside(labelled, "day", DATE, (day) => (typeof day === "number" ? dateOf(start, day) : ""));
}
/** The calendar date of a day of a run, counted from 0. */
export function dateOf(start, day) {
    return new Date(Date.parse(`${start}T00:00:00Z`) + day * DAY_MS).toISOString().slice(0, 10);
}
function withBeside(table, name, added, make) {
    const at = table.columns.findIndex((column) => column.name === name);
    if (at < 0 || table.columns.some((column) => column.name === added.name))
        return table;
    return {
        ...table,
        columns: table.columns.toSpliced(at + 1, 0, added),
        *rows() {
            for (const row of table.rows())
                yield row.toSpliced(at + 1, 0, make(row[at]));
        },
    };
}
