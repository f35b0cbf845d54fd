import { MOMENTS } from "../../model/parameters.js";
import { findPaths } from "./settingPaths.js";
import { isMomentRow, settingAt } from "./settingSchema.js";
import { formatPath, writtenAt } from "../read/written.js";
/**
 * Every single setting that is decided by giving a path a value: `brands.*.coverage.maps` decides four moments of every
 * brand, `brands.forno.coverage` with `{ maps: { know: 0.5 } }` one.
 *
 * @param value - left out, a number is meant
 * @returns paths, each once; none where the path leads nowhere
 */
export function settingsDecided(scenario, path, value) {
    const tree = writtenAt({ file: "", line: 1, column: 1, length: 1 }, scenario);
    const decided = findPaths(tree, path).paths.flatMap((found) => leavesOf(found, value));
    return [...new Set(decided.map(formatPath))];
}
/** Whether two settings are the same, or one is a part of the other. */
export function isSameSetting(one, other) {
    return one === other || isWithin(one, other) || isWithin(other, one);
}
const isWithin = (inner, outer) => inner.startsWith(outer) && [".", "["].includes(inner.charAt(outer.length));
/** Groups merge with what is there; only what they hold is decided. */
function leavesOf(path, value) {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return Object.entries(value).flatMap(([key, inner]) => leavesOf([...path, key], inner));
    return isMomentRow(settingAt(path) ?? {}) ? MOMENTS.map((moment) => [...path, moment]) : [path];
}
