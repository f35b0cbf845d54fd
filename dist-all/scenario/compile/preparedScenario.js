import { MOMENTS } from "../../model/parameters.js";
import { toParameters } from "./toParameters.js";
import { findPaths } from "../explain/settingPaths.js";
import { isMomentRow, settingAt } from "../explain/settingSchema.js";
import { isSameSetting, settingsDecided } from "../explain/settingsDecided.js";
import { applySettings } from "../read/readScenario.js";
import { scenariosByDay } from "./timeline.js";
import { formatPath, writtenAt } from "../read/written.js";
/**
 * A checked scenario of which some settings will take many values, so that what does not depend on them is read once:
 * reading it anew takes longer than half the run of a small market.
 *
 * Values are not checked: whoever gives them knows that all of them are allowed.
 *
 * @param paths - settings that are numbers; `*` stands for all
 * @returns what `toParameters` makes of the scenario with a value for each path, in their order
 */
export function prepareScenario(scenario, paths, options = {}) {
    let compile;
    return (values) => {
        compile ??= compilerOf(withEveryGroup(scenario, paths, values), paths, options);
        return compile(values);
    };
}
function compilerOf(scenario, paths, options) {
    const days = [...scenariosByDay(scenario)];
    const leaves = paths.map((path) => numberLeaves(scenario, path));
    const freeOn = days.map(([day]) => leaves.map((own) => own.filter((leaf) => isFree(scenario, leaf, day))));
    return (values) => {
        const byDay = new Map(days.map(([day, then], at) => [day, withNumbers(then, freeOn[at], values)]));
        return toParameters(withNumbers(scenario, leaves, values), { ...options, byDay });
    };
}
/** A group that a path leads through and that nobody wrote is made with its defaults, as reading the scenario makes it. */
function withEveryGroup(scenario, paths, values) {
    const settings = paths.map((path, at) => ({ path, value: values[at] }));
    const { scenario: whole, problems } = applySettings(scenario, settings);
    if (whole === undefined)
        throw new RangeError(`unchecked value: ${problems[0].message.en}`);
    return whole;
}
/** Every single number that a path stands for: one written for all micro-moments is four. */
export function numberLeaves(scenario, path) {
    const tree = writtenAt({ file: "", line: 1, column: 1, length: 1 }, scenario);
    return findPaths(tree, path).paths.flatMap((found) => isMomentRow(settingAt(found) ?? {}) ? MOMENTS.map((moment) => [...found, moment]) : [found]);
}
/** Whether the timeline has left a setting alone until a day. */
function isFree(scenario, leaf, day) {
    const path = formatPath(leaf);
    return !scenario.timeline.some((change) => change.day <= day &&
        Object.entries(change.set).some(([setting, value]) => settingsDecided(scenario, setting, value).some((decided) => isSameSetting(decided, path))));
}
function withNumbers(scenario, leaves, values) {
    return leaves.reduce((before, own, at) => own.reduce((tree, leaf) => withNumber(tree, leaf, values[at]), before), scenario);
}
/** The same tree with one number in another's place; all that it does not stand in is shared. */
function withNumber(tree, [step, ...rest], value) {
    if (step === undefined)
        return value;
    if (Array.isArray(tree)) {
        const items = [...tree];
        items[Number(step)] = withNumber(items[Number(step)], rest, value);
        return items;
    }
    const group = tree;
    return { ...group, [step]: withNumber(group[step], rest, value) };
}
