import { checkRanges } from "../designs/designRanges.js";
import { fitFaults } from "./words/fitFaults.js";
/**
 * Reads settings to be found, each with its range: `path=lo..hi`, or `path=lo..likely..hi` where something is believed
 * of it already.
 */
export function readUnknowns(scenario, texts) {
    return checkUnknowns(scenario, texts.map(readOne));
}
/** The settings that the scenario itself says are not known. */
export function ownUnknowns(scenario) {
    return checkUnknowns(scenario, scenario.fit.map(({ vary: path, from: low, to: high, likely }) => within({ path, low, high, likely })));
}
function checkUnknowns(scenario, readings) {
    const faults = readings.flatMap((reading) => ("message" in reading ? [reading] : []));
    const written = readings.flatMap((reading) => ("message" in reading ? [] : [reading]));
    const checked = checkRanges(scenario, written, "--fit");
    const likely = new Map(written.map((one) => [one.path, one.likely]));
    const unknowns = checked.ranges.map((range) => {
        const top = likely.get(range.path);
        return top === undefined ? range : { ...range, likely: top };
    });
    const all = [...faults, ...checked.faults];
    return all.length > 0 ? { unknowns: [], faults: all } : { unknowns, faults: [] };
}
function readOne(text) {
    const [, path, written = ""] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(text) ?? [];
    const ends = written.split("..").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
    if (path === undefined || ends.length < 2 || ends.length > 3 || !ends.every(Number.isFinite))
        return fitFaults.badShape(text);
    const [low, high] = [ends[0], ends[ends.length - 1]];
    return within({ path, low, high, likely: ends.length === 2 ? undefined : ends[1] });
}
function within({ path, low, high, likely, }) {
    if (likely === undefined)
        return { path, low, high };
    return low <= likely && likely <= high
        ? { path, low, high, likely }
        : fitFaults.likelyOutside(path, low, likely, high);
}
