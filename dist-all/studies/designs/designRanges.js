import { inEach } from "../../language/bilingual.js";
import { describeAllowed } from "../../scenario/check/describeAllowed.js";
import { findPaths } from "../../scenario/explain/settingPaths.js";
import { isSameSetting, settingsDecided } from "../../scenario/explain/settingsDecided.js";
import { timelineOverrides, voided } from "../../scenario/compile/timelineOverrides.js";
import { settingAt } from "../../scenario/explain/settingSchema.js";
import { writtenAt } from "../../scenario/read/written.js";
import { rangeFaults } from "./words/ranges.js";
/** Settings that decide how a scenario is run and read, not what happens in it. */
const NOT_VARIED = [
    "schemaVersion",
    "extends",
    "timeline",
    "sweep",
    "fit",
    "expect",
    "runs",
    "level",
    "seed",
];
/** Holds the values of a sweep against a scenario, as `checkRanges` does ranges: all that is wrong, each lever once. */
export function checkDimensions(scenario, dimensions) {
    const ends = dimensions.map(({ path, values }) => ({
        path,
        low: Math.min(...values),
        high: Math.max(...values),
    }));
    const { faults, ranges } = checkRanges(scenario, ends, "--vary", false);
    if (faults.length > 0)
        return faults;
    return dimensions.flatMap(({ path, values }, at) => {
        const part = ranges[at].isWhole ? values.find((value) => !Number.isInteger(value)) : undefined;
        return part === undefined ? [] : [rangeFaults.partsOfWhole(path, part)];
    });
}
/**
 * Holds ranges against a scenario: the settings must exist, be numbers, and be allowed everywhere in the range.
 *
 * @param flag - what they were written with
 * @param isSpread - whether points are spread over them, so that they must have room
 */
export function checkRanges(scenario, ranges, flag = "--vary", isSpread = true) {
    const tree = writtenAt({ file: "", line: 1, column: 1, length: 1 }, scenario);
    const readings = ranges.map((range, at) => {
        const { paths, fault } = findPaths(tree, range.path);
        if (fault !== undefined)
            return { fault };
        const isTwice = ranges.some(({ path }, other) => other < at && path === range.path);
        const numbers = paths.map(numberAt);
        const isWhole = numbers.some((number) => number?.type === "integer");
        const wrong = isTwice
            ? rangeFaults.twice(flag, range.path)
            : faultOf({ ...range, isWhole }, paths, numbers, flag, isSpread);
        return wrong === undefined ? { range: { ...range, isWhole } } : { fault: wrong };
    });
    const read = readings.flatMap(({ range }) => (range === undefined ? [] : [range]));
    return {
        ranges: read,
        faults: [
            ...readings.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
            ...overlapFaults(scenario, read, flag),
            ...voided(timelineOverrides(scenario, read.map(({ path }) => ({ path })))).map(({ path }) => rangeFaults.voided(flag, path)),
        ],
    };
}
/** Levers that set the same: the later one would undo the other, whatever its value. */
function overlapFaults(scenario, ranges, flag) {
    const decided = ranges.map(({ path }) => settingsDecided(scenario, path));
    return ranges.flatMap(({ path }, at) => ranges.slice(0, at).flatMap((earlier, before) => {
        const both = decided[at].find((one) => decided[before].some((other) => isSameSetting(one, other)));
        return both === undefined ? [] : [rangeFaults.overlap(flag, earlier.path, path, both)];
    }));
}
function faultOf({ path, low, high, isWhole }, paths, numbers, flag, isSpread) {
    if (numbers.includes(undefined) || paths.some(([group]) => NOT_VARIED.includes(String(group)))) {
        const odd = settingAt(paths[Math.max(0, numbers.indexOf(undefined))]) ?? {};
        return rangeFaults.notANumber(flag, path, inEach((language) => describeAllowed(odd, language)));
    }
    if (isSpread && !(low < high))
        return rangeFaults.wrongOrder(flag, path, low, high);
    const bad = numbers.find((number) => {
        const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = number ?? {};
        return low < minimum || high > maximum;
    });
    if (bad !== undefined) {
        return rangeFaults.outside(path, inEach((language) => describeAllowed(bad, language)), low, high);
    }
    const isBetween = isSpread && isWhole && !(Number.isInteger(low) && Number.isInteger(high));
    return isBetween ? rangeFaults.notWhole(path, low, high) : undefined;
}
function numberAt(path) {
    const { anyOf, ...schema } = settingAt(path) ?? {};
    const unit = schema.unit === undefined ? {} : { unit: schema.unit };
    const found = [schema, ...(anyOf ?? [])].find(({ type }) => type === "number" || type === "integer");
    return found && { ...unit, ...found };
}
