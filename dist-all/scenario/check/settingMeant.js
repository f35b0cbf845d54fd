import { listSettings } from "../explain/listSettings.js";
import { nearest } from "./nearest.js";
import { metricSynonyms, settingSynonyms } from "../words/synonyms.js";
import { keysIn } from "../read/written.js";
/** The key of a group that somebody meant by another word: `rating` is `stars`, `seasonality` is `season`. */
export function keyMeant(word, group, keys) {
    const same = synonymsOf(word).find((steps) => isWithin(steps, group) && steps.length === group.length + 1);
    const key = same?.at(-1);
    return key !== undefined && keys.includes(key) ? key : nearest(word, keys);
}
/**
 * The setting anywhere in a scenario that somebody meant by a word, as a path with the scenario's own names: what is
 * called so deeper in the group where it was written, then what has that name elsewhere, then what people call so.
 */
export function settingMeant(word, group, scenario) {
    const synonyms = synonymsOf(word);
    const named = pathsNamed(word);
    const found = [...synonyms, ...named].find((steps) => isWithin(steps, group)) ?? named.at(0) ?? synonyms.at(0);
    return found === undefined ? undefined : withNames(found, group, scenario);
}
/** All settings that people call by a word, as paths with placeholders. */
export function settingsCalled(word) {
    return synonymsOf(word).map((steps) => steps.join("."));
}
/** The metric that people call by a word, or one that is written like it. */
export function metricMeant(word, metrics) {
    const called = metricSynonyms.find(([, names]) => names.split(" ").includes(folded(word)))?.[0];
    return called !== undefined && metrics.includes(called) ? called : nearest(word, metrics);
}
function synonymsOf(word) {
    const wanted = folded(word);
    return settingSynonyms
        .filter(([, names]) => names.split(" ").includes(wanted))
        .map(([path]) => path.split("."))
        .sort((a, b) => rankOf(a) - rankOf(b));
}
/** Groups that most people mean, before those of the finer mechanisms. */
const usual = ["brands", "market", "channels", "personas"];
/** Settings and groups of that name, those of the usual groups first. */
function pathsNamed(word) {
    const wanted = folded(word);
    const found = new Map();
    for (const { path } of listSettings()) {
        const steps = path.split(".");
        const at = steps.findIndex((step) => folded(step) === wanted);
        if (at >= 0)
            found.set(steps.slice(0, at + 1).join("."), steps.slice(0, at + 1));
    }
    return [...found.values()].sort((a, b) => rankOf(a) - rankOf(b) || a.length - b.length);
}
function rankOf([group]) {
    return usual.includes(group) ? usual.indexOf(group) : usual.length;
}
function folded(word) {
    return word.toLowerCase().replace(/[\s_-]/g, "");
}
function isWithin(steps, group) {
    return group.length < steps.length && group.every((step, at) => isLike(steps[at], step));
}
function isLike(pattern, step) {
    return pattern.startsWith("<") || pattern === String(step);
}
/** Placeholders give way to the names that stand there already, or to the first of the scenario's own. */
function withNames(steps, group, scenario) {
    const isHere = (at) => at < group.length && steps.slice(0, at).every((step, before) => isLike(step, group[before]));
    return steps.map((step, at) => {
        if (!step.startsWith("<"))
            return step;
        if (isHere(at))
            return group[at];
        if (step === "<number>")
            return 0;
        return keysIn(scenario, [`${step.slice(1, -1)}s`]).at(0) ?? step;
    });
}
