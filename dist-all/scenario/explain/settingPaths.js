import { sameInAll } from "../../language/bilingual.js";
import { didYouMean } from "../../language/fault.js";
import { keysOf } from "../check/describeUnknownKey.js";
import { keyMeant, settingMeant } from "../check/settingMeant.js";
import { isOpenMap, knownKeys, settingTree, settingWithin } from "./settingSchema.js";
import { pathFaults } from "../words/paths.js";
import { THE_SCENARIO } from "../words/values.js";
import { keysIn } from "../read/written.js";
/**
 * Finds the settings that a path such as `brands.*.coverage.*.buy` means in a scenario; `*` stands for every key.
 */
export function findPaths(scenario, text) {
    if (text.trim() === "extends")
        return { paths: [], fault: pathFaults.lateExtends };
    const steps = text
        .trim()
        .replace(/\[(\d+|\*)\]/g, ".$1")
        .split(".");
    return follow({ scenario, text: text.trim() }, settingTree(), [], steps);
}
function follow(search, schema, done, steps) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return { paths: [done] };
    if (step === "*")
        return followAll(search, schema, done, rest);
    const inner = settingWithin(schema, step);
    const names = namesAllowed(search.scenario, schema);
    if (inner === undefined || (names !== undefined && !names.includes(step))) {
        return { paths: [], fault: unknownStep(search, done, step, names ?? knownKeys(schema)) };
    }
    return follow(search, inner, [...done, schema.items === undefined ? step : Number(step)], rest);
}
function followAll(search, schema, done, rest) {
    const keys = isOpenMap(schema) ? keysIn(search.scenario, done) : knownKeys(schema);
    const found = keys.map((key) => follow(search, schema, done, [key, ...rest]));
    const paths = found.flatMap((one) => one.paths);
    if (paths.length > 0)
        return { paths };
    const fault = found.find((one) => one.fault !== undefined)?.fault ?? pathFaults.noMatch(search.text, done.join("."));
    return { paths: [], fault };
}
/** Names that a map may have at a path: brands, channels and personas are those of the scenario. */
function namesAllowed(scenario, { keys }) {
    return keys === "brand" || keys === "channel" || keys === "persona"
        ? keysIn(scenario, [`${keys}s`])
        : undefined;
}
function unknownStep(search, done, step, keys) {
    const where = done.length === 0 ? THE_SCENARIO : sameInAll(done.join("."));
    const key = keyMeant(step, done, keys);
    const meant = key === undefined ? settingMeant(step, done, search.scenario) : [...done, key];
    if (keys.length === 0 && meant === undefined)
        return pathFaults.nothingInside(search.text, where);
    const advice = meant === undefined ? keysOf(keys, done) : didYouMean(meant.join("."));
    return pathFaults.unknown(search.text, where, step, advice);
}
