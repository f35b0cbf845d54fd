import { spread } from "../runs/spread.js";
import { varyFaults } from "./words/ranges.js";
/** More values than anybody meant to ask for: a sweep multiplies them. */
const MOST_STEPS = 1000;
/**
 * Reads one dimension of a sweep: `path=from..to:steps`, or `path=value,value,value`.
 *
 * Whether the path exists and the values are allowed is for the scenario to say.
 */
export function readVary(text) {
    const [, path, written] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(text) ?? [];
    if (path === undefined)
        return { fault: varyFaults.mustHave("pathAndValues", text) };
    const values = written.includes("..") ? readRange(written, text) : readList(written, text);
    return "message" in values ? { fault: values } : { dimension: { path, label: path, values } };
}
/** Values of `from..to:steps`, or what is wrong with it. */
function readRange(written, text) {
    const [, from, to, steps] = /^(.+?)\.\.(.+?)(?::(.*))?$/.exec(written) ?? [];
    const [low, high] = [readNumber(from), readNumber(to)];
    if (low === undefined || high === undefined)
        return varyFaults.mustHave("twoNumbers", text);
    if (steps === undefined)
        return varyFaults.mustHave("steps", text);
    const count = readNumber(steps);
    const isCount = count !== undefined && Number.isInteger(count) && count >= 1 && count <= MOST_STEPS;
    if (!isCount)
        return varyFaults.tooManySteps(MOST_STEPS, text);
    return low < high || (low === high && count === 1)
        ? spread(low, high, count)
        : varyFaults.mustHave("rising", text);
}
function readList(written, text) {
    const values = written.split(",").map(readNumber);
    if (!values.every((value) => value !== undefined))
        return varyFaults.mustHave("numbers", text);
    return new Set(values).size === values.length ? values : varyFaults.mustHave("different", text);
}
function readNumber(text = "") {
    const value = Number(text);
    return text.trim() !== "" && Number.isFinite(value) ? value : undefined;
}
