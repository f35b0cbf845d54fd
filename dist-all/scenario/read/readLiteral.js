import { parse } from "yaml";
import { readYaml } from "./readYaml.js";
import { writtenOnce } from "../explain/settingSchema.js";
import { pathFaults } from "../words/paths.js";
/**
 * Reads a value as it was typed on a command line: every character counts. “Bar #1” is a name and no name with a
 * comment, “*” and “&” and “!” mean themselves. Numbers, true, false and words are told apart as in a file, but not
 * for a setting that is a text: there `42` is the text “42”. A text in quotes stands for what is between them; lists
 * and groups are written in brackets and braces.
 */
export function readLiteral(text, place, schema) {
    const typed = text.trim();
    const isOpen = /^[[{]/.test(typed);
    const isQuoted = /^"(?:[^"\\]|\\.)*"$/.test(typed) || /^'(?:[^']|'')*'$/.test(typed);
    if ((isOpen && !isText(schema)) || isQuoted)
        return readWithin(text, place, isOpen);
    if (typed === "")
        return { value: { kind: "scalar", place, value: null }, complaints: [] };
    const value = isText(schema) || !isPlainWord(typed) ? typed : plainValue(typed);
    const isOther = typeof value === "number" && String(value) !== typed;
    return { value: { kind: "scalar", place, value, ...(isOther && { source: typed }) }, complaints: [] };
}
/** A list, a group or a text in quotes. */
function readWithin(text, place, isOpen) {
    const { file, line, column } = place;
    const empty = { kind: "scalar", place, value: null };
    if (isOpen && withoutQuoted(text).match(/(^|[\s,[{:])[&*!#]/) !== null) {
        return { value: empty, complaints: [{ code: "U202", place, ...pathFaults.onlyValues(text.trim()) }] };
    }
    const { written = empty, complaints } = readYaml(text, file, { line, column });
    return { value: written, complaints };
}
function withoutQuoted(text) {
    return text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, "x");
}
/** Whether any text may be written, which a word of a few is not. */
function isText(setting) {
    const { type, ...schema } = writtenOnce(setting ?? {});
    return type === "string" && schema.enum === undefined && schema.const === undefined;
}
/** Letters, digits, points and signs, without the marks that YAML is made of. */
function isPlainWord(typed) {
    return /^[\w.+~-]*$/.test(typed) && !["-", "---", "..."].includes(typed);
}
function plainValue(typed) {
    return parse(typed, { logLevel: "silent" });
}
