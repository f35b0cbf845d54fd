import { columnMeanings } from "./words/columns.js";
export function column(name, meaning) {
    return { name, ...(meaning ?? columnMeanings[name]) };
}
/** Columns of these names, with meanings of the table's own where it has one; a name without a meaning does not compile. */
export function columnsOf(names, own) {
    const meanings = { ...columnMeanings, ...own };
    return names.map((name) => ({ name, ...meanings[name] }));
}
/** What a name means wherever a table says nothing else; undefined for names that nothing is said of. */
export function usualMeaning(name) {
    return Object.hasOwn(columnMeanings, name) ? columnMeanings[name] : undefined;
}
