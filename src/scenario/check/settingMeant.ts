import { listSettings } from "../explain/listSettings.ts";
import { nearest } from "./nearest.ts";
import { metricSynonyms, settingSynonyms } from "../words/synonyms.ts";
import { keysIn, type Path, type Written } from "../read/written.ts";

/** The key of a group that somebody meant by another word: `rating` is `stars`, `seasonality` is `season`. */
export function keyMeant(word: string, group: Path, keys: readonly string[]): string | undefined {
  const same = synonymsOf(word).find((steps) => isWithin(steps, group) && steps.length === group.length + 1);
  const key = same?.at(-1);
  return key !== undefined && keys.includes(key) ? key : nearest(word, keys);
}

/**
 * The setting anywhere in a scenario that somebody meant by a word, as a path with the scenario's own names: what is
 * called so deeper in the group where it was written, then what has that name elsewhere, then what people call so.
 */
export function settingMeant(word: string, group: Path, scenario: Written | undefined): Path | undefined {
  const synonyms = synonymsOf(word);
  const named = pathsNamed(word);
  const found =
    [...named, ...synonyms].find((steps) => isWithin(steps, group)) ?? named.at(0) ?? synonyms.at(0);
  return found === undefined ? undefined : withNames(found, group, scenario);
}

/** All settings that people call by a word, as paths with placeholders. */
export function settingsCalled(word: string): string[] {
  return synonymsOf(word).map((steps) => steps.join("."));
}

/** The metric that people call by a word, or one that is written like it. */
export function metricMeant(word: string, metrics: readonly string[]): string | undefined {
  const called = metricSynonyms.find(([, names]) => names.split(" ").includes(folded(word)))?.[0];
  return called !== undefined && metrics.includes(called) ? called : nearest(word, metrics);
}

function synonymsOf(word: string): string[][] {
  const wanted = folded(word);
  return settingSynonyms
    .filter(([, names]) => names.split(" ").includes(wanted))
    .map(([path]) => path.split("."))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** Groups that most people mean, before those of the finer mechanisms. */
const usual = ["brands", "market", "channels", "personas"];

/** Settings and groups of that name, those of the usual groups first. */
function pathsNamed(word: string): string[][] {
  const wanted = folded(word);
  const found = new Map<string, string[]>();
  for (const { path } of listSettings()) {
    const steps = path.split(".");
    const at = steps.findIndex((step) => folded(step) === wanted);
    if (at >= 0) found.set(steps.slice(0, at + 1).join("."), steps.slice(0, at + 1));
  }
  return [...found.values()].sort((a, b) => rankOf(a) - rankOf(b) || a.length - b.length);
}

function rankOf([group]: readonly string[]): number {
  return usual.includes(group) ? usual.indexOf(group) : usual.length;
}

function folded(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, "");
}

function isWithin(steps: readonly string[], group: Path): boolean {
  return group.length < steps.length && group.every((step, at) => isLike(steps[at], step));
}

function isLike(pattern: string, step: string | number): boolean {
  return pattern.startsWith("<") || pattern === String(step);
}

/** Placeholders give way to the names that stand there already, or to the first of the scenario's own. */
function withNames(steps: readonly string[], group: Path, scenario: Written | undefined): Path {
  const isHere = (at: number) =>
    at < group.length && steps.slice(0, at).every((step, before) => isLike(step, group[before]));
  return steps.map((step, at) => {
    if (!step.startsWith("<")) return step;
    if (isHere(at)) return group[at];
    if (step === "<number>") return 0;
    return keysIn(scenario, [`${step.slice(1, -1)}s`]).at(0) ?? step;
  });
}
