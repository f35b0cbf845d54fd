import { formatPath } from "../read/written.js";
/** All settings in which two complete scenarios differ, in the order of the first one. Lists differ as a whole. */
export function differences(before, after) {
    return compare(before, after, []);
}
function compare(before, after, path) {
    if (!isGroup(before) || !isGroup(after)) {
        return JSON.stringify(before) === JSON.stringify(after)
            ? []
            : [{ path: formatPath(path), before, after }];
    }
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => compare(valueOf(before, key), valueOf(after, key), [...path, key]));
}
function valueOf(group, key) {
    return Object.hasOwn(group, key) ? group[key] : undefined;
}
function isGroup(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
