import { printable } from "../read/printable.js";
/** What was written, as the end of “must be …, but is …”. */
const en = {
    list: (count) => `a list of ${count}`,
    emptyGroup: "an empty group",
    group: "a group of settings",
    empty: "empty",
    something: "something else",
    notANumber: "not a number",
    infinite: "infinite",
    minusInfinite: "minus infinity",
};
const it = {
    list: (count) => (count === 1 ? "una lista di un elemento" : `una lista di ${count} elementi`),
    emptyGroup: "un gruppo vuoto",
    group: "un gruppo di impostazioni",
    empty: "vuoto",
    something: "qualcos'altro",
    notANumber: "un numero che non esiste",
    infinite: "infinito",
    minusInfinite: "meno infinito",
};
const gotWords = { en, it };
const longest = 40;
/** What was written, as the end of “must be …, but is …”. */
export function describeGot(written, language) {
    const words = gotWords[language];
    if (written.kind === "list")
        return words.list(written.items.length);
    if (written.kind === "map")
        return written.entries.size === 0 ? words.emptyGroup : words.group;
    const { value } = written;
    if (value === null || value === "")
        return words.empty;
    if (typeof value === "string")
        return quote(value);
    if (typeof value === "object")
        return words.something;
    if (Number.isNaN(value))
        return words.notANumber;
    if (value === Number.POSITIVE_INFINITY)
        return words.infinite;
    if (value === Number.NEGATIVE_INFINITY)
        return words.minusInfinite;
    return written.source ?? String(value);
}
/** A text as people wrote it, in quotes, short and on one line. */
export function quote(text) {
    const shown = printable(text);
    return `“${shown.length > longest ? `${shown.slice(0, longest)}…` : shown}”`;
}
