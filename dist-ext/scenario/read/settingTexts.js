import { replaceWritten } from "./mergeWritten.js";
import { readLiteral } from "./readLiteral.js";
import { findPaths } from "../explain/settingPaths.js";
import { settingAt } from "../explain/settingSchema.js";
import { pathFaults } from "../words/paths.js";
import { plainOf, writtenAt, writtenIn } from "./written.js";
/** Name under which settings of the command line appear in problems. */
export const COMMAND_LINE = "--set";
/** Splits `path=value, path=value` into its settings; commas within a list stay where they are. */
export function splitSettings(text) {
    return text.split(/,\s*(?=[A-Za-z][\w.*[\]]*\s*=)/).map((setting) => setting.trim());
}
/** The settings as text, a line each: what problems show. */
export function textOfSettings(settings) {
    return settings.map(lineOf).join("\n");
}
/**
 * Lays settings over what was written, one after the other.
 *
 * @param origin - the flag that they were written with, under which problems show them
 */
export function applyWritten(written, settings, origin = COMMAND_LINE) {
    const complaints = [];
    const changed = settings.reduce((before, setting, index) => {
        const at = { origin, line: index + 1 };
        const read = typeof setting === "string" ? readSetting(setting, at) : readGiven(setting, at);
        if ("code" in read) {
            complaints.push(read);
            return before;
        }
        const { paths, fault } = findPaths(before, read.path);
        if (fault !== undefined)
            complaints.push({ code: "U201", place: read.place, ...fault });
        const { value, complaints: wrong } = read.valueFor(settingAt(paths[0] ?? []));
        complaints.push(...wrong);
        if (wrong.length > 0)
            return before;
        return paths.reduce((tree, path) => replaceWritten(withList(tree, path), path, value), before);
    }, written);
    return { written: changed, complaints };
}
/** A list that was left out is written out before one of its items is changed. */
function withList(written, path) {
    const list = path.slice(0, -1);
    if (typeof path.at(-1) !== "number" || writtenIn(written, list) !== undefined)
        return written;
    return replaceWritten(written, list, writtenAt(written.place, settingAt(list)?.default));
}
/** A setting and its value, apart; nothing where it cannot be read. */
export function pathAndValue(setting) {
    if (typeof setting !== "string")
        return setting;
    const read = readSetting(setting, { origin: COMMAND_LINE, line: 1 });
    return "code" in read ? undefined : { path: read.path, value: plainOf(read.valueFor(undefined).value) };
}
function readSetting(text, spot) {
    const equals = text.indexOf("=");
    const path = text.slice(0, equals).trim();
    const place = placeOf(spot, 1, equals < 0 ? text.length : path.length);
    if (equals < 1)
        return { code: "U202", place, ...pathFaults.notPathValue(text, spot.origin) };
    const typed = text.slice(equals + 1);
    const before = typed.length - typed.trimStart().length;
    const at = placeOf(spot, equals + 2 + before, typed.trim().length);
    return { path, place, valueFor: (schema) => readLiteral(typed.trim(), at, schema) };
}
function readGiven(setting, spot) {
    const { path } = setting;
    const length = lineOf(setting).length - path.length - 1;
    const value = writtenAt(placeOf(spot, path.length + 2, Math.max(1, length)), setting.value);
    return { path, place: placeOf(spot, 1, path.length), valueFor: () => ({ value, complaints: [] }) };
}
function lineOf(setting) {
    return typeof setting === "string" ? setting : `${setting.path}=${JSON.stringify(setting.value)}`;
}
function placeOf({ origin, line }, column, length) {
    return { file: origin, line, column, length: Math.max(1, length) };
}
