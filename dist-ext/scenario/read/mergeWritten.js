import { LANGUAGES } from "../../language/language.js";
import { MOMENTS } from "../../model/parameters.js";
/** Lays what differs over what it starts from: maps merge, lists and values replace, null removes. */
export function mergeWritten(base, over) {
    if (over.kind !== "map")
        return over;
    const start = base.kind === "map" ? base : spreadOver(base, [...over.entries.keys()]);
    if (start === undefined)
        return over;
    const entries = new Map(start.entries);
    for (const [key, entry] of over.entries) {
        const before = entries.get(key);
        const isRemoval = entry.value.kind === "scalar" && entry.value.value === null;
        if (before === undefined)
            entries.set(key, entry);
        else if (isRemoval)
            entries.delete(key);
        else
            entries.set(key, { place: entry.place, value: mergeWritten(before.value, entry.value) });
    }
    return { kind: "map", place: over.place, entries };
}
/**
 * The same tree with something laid over one place: a group merges, a value replaces, null removes. Groups on the
 * way are made where they are missing.
 */
export function replaceWritten(within, path, value) {
    const [step, ...rest] = path;
    if (step === undefined)
        return within === undefined ? value : mergeWritten(within, value);
    if (within?.kind === "list") {
        const items = within.items.map((item, at) => at === Number(step) ? replaceWritten(item, rest, value) : item);
        return { ...within, items };
    }
    const key = String(step);
    const map = within?.kind === "map" ? within : within && spreadOver(within, [key]);
    const entries = new Map(map?.entries);
    const before = entries.get(key);
    const isRemoval = rest.length === 0 && value.kind === "scalar" && value.value === null;
    if (isRemoval && before !== undefined)
        entries.delete(key);
    else
        entries.set(key, { place: value.place, value: replaceWritten(before?.value, rest, value) });
    return { kind: "map", place: map?.place ?? value.place, entries };
}
/**
 * One number stands for all four micro-moments, one text for all languages: written out, so that one of them can be
 * changed.
 */
function spreadOver(written, keys) {
    if (written.kind !== "scalar" || keys.length === 0)
        return undefined;
    const row = ROWS[typeof written.value];
    if (row === undefined || !keys.every((key) => row.includes(key)))
        return undefined;
    const entry = { place: written.place, value: written };
    return { kind: "map", place: written.place, entries: new Map(row.map((key) => [key, entry])) };
}
/** What a single value is written out over, by its type. */
const ROWS = { number: MOMENTS, string: LANGUAGES };
