import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, } from "yaml";
import { deepest, refuseText } from "../check/refuseText.js";
import { yamlFaults } from "../words/yaml.js";
import { describeSyntaxError } from "./syntaxErrors.js";
/** Values that one file may hold, counting what its aliases repeat. */
const mostValues = 100_000;
const mostAliases = 100;
/** Reads YAML into values that know where they stand. Never throws. */
export function readYaml(text, file, start = { line: 1, column: 1 }) {
    const refused = refuseText(text, file, start);
    if (refused !== undefined)
        return { complaints: [refused] };
    const lines = new LineCounter();
    const placeOf = (from, to) => placeBetween(lines, file, start, from, to);
    const directive = directiveIn(text);
    if (directive !== undefined) {
        const place = { file, line: directive.line + start.line, column: 1, length: directive.text.length };
        return { complaints: [{ code: "U104", place, ...yamlFaults.directive(directive.text) }] };
    }
    try {
        const parsed = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
        const complaints = [...parsed.errors, ...parsed.warnings].map((error) => describeSyntaxError(error, placeOf(...error.pos)));
        if (complaints.length > 0)
            return { complaints };
        return convert(parsed, placeOf);
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        return { complaints: [tooDeep(placeOf(0, 1))] };
    }
}
/**
 * A line such as `%YAML 1.1` before the first value: it would give other meanings to what follows (`no` becomes false,
 * `0100` becomes 64).
 */
function directiveIn(text) {
    const lines = text.split(/\r\n?|\n/, mostLinesBefore);
    const line = lines.findIndex((one) => !/^[ \t]*(#.*)?$/.test(one));
    return lines[line]?.startsWith("%") ? { line, text: lines[line] } : undefined;
}
/** Comments may go on for long at the top, but a directive after so many of them is no accident of a person. */
const mostLinesBefore = 10_000;
function convert(document, placeOf) {
    const conversion = { document, placeOf, complaints: [], values: 0, aliases: 0 };
    const written = convertNode(conversion, document.contents, placeOf(0, 1), 0);
    return { written, complaints: conversion.complaints };
}
function convertNode(conversion, node, around, depth) {
    const place = placeOfNode(conversion, node) ?? around;
    if (depth > deepest)
        return refuse(conversion, tooDeep(place));
    if (++conversion.values > mostValues)
        return refuse(conversion, tooMany(place));
    if (isAlias(node)) {
        return convertAlias(conversion, node, place, depth);
    }
    if (isMap(node)) {
        const entries = new Map();
        for (const pair of node.items)
            convertPair(conversion, entries, pair, place, depth);
        return { kind: "map", place, entries };
    }
    if (isSeq(node)) {
        const items = node.items.map((item) => convertNode(conversion, item, place, depth + 1));
        return { kind: "list", place, items };
    }
    return scalarOf(place, node);
}
/** A value, and how a number was written: `007` and `12345678901234567890` are not said back as 7 and 1.2e19. */
function scalarOf(place, node) {
    if (!isScalar(node))
        return { kind: "scalar", place, value: null };
    const { value, source } = node;
    const isOther = typeof value === "number" && source !== undefined && source !== String(value);
    return { kind: "scalar", place, value, ...(isOther && { source }) };
}
function convertAlias(conversion, alias, place, depth) {
    if (++conversion.aliases > mostAliases)
        return refuse(conversion, tooMany(place));
    const target = alias.resolve(conversion.document);
    if (target === undefined)
        return refuse(conversion, { code: "U104", place, ...yamlFaults.unknownAlias(alias.source) });
    const isInside = (target.range?.[0] ?? 0) <= (alias.range?.[0] ?? 0) &&
        (target.range?.[1] ?? 0) >= (alias.range?.[1] ?? 0);
    if (isInside)
        return refuse(conversion, { code: "U107", place, ...yamlFaults.aliasOfItself(alias.source) });
    return convertNode(conversion, target, place, depth + 1);
}
function convertPair(conversion, entries, { key, value }, around, depth) {
    const place = placeOfNode(conversion, key) ?? around;
    const name = isScalar(key) ? nameOf(key) : undefined;
    if (name === undefined || name in {}) {
        conversion.complaints.push({ code: "U106", place, ...yamlFaults.badKey(name) });
    }
    else if (entries.has(name)) {
        conversion.complaints.push({
            code: "U105",
            place,
            ...yamlFaults.duplicateKey(name, entries.get(name)?.place.line ?? 0),
        });
    }
    else {
        entries.set(name, { place, value: convertNode(conversion, value, place, depth + 1) });
    }
}
/** A key as it was written: a number is no name, but must be said back with its own digits. */
function nameOf({ value, source }) {
    return typeof value === "string" ? value : (source ?? String(value));
}
function placeOfNode({ placeOf }, node) {
    const range = node?.range;
    return range ? placeOf(range[0], range[1]) : undefined;
}
function placeBetween(lines, file, start, from, to) {
    const first = lines.linePos(from);
    const last = lines.linePos(to);
    const line = Math.max(first.line, 1);
    const shift = line === 1 ? start.column - 1 : 0;
    const length = last.line === first.line ? Math.max(1, to - from) : 1;
    return { file, line: line + start.line - 1, column: Math.max(first.col, 1) + shift, length };
}
/** Goes on with an empty value after a complaint, which is made once only. */
function refuse(conversion, complaint) {
    if (!conversion.complaints.some(({ code }) => code === complaint.code))
        conversion.complaints.push(complaint);
    return { kind: "scalar", place: complaint.place, value: null };
}
function tooDeep(place) {
    return { code: "U107", place, ...yamlFaults.tooDeep(deepest) };
}
function tooMany(place) {
    return { code: "U108", place, ...yamlFaults.tooMany(mostValues, mostAliases) };
}
