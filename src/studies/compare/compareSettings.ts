import { type SettingDifference, differences } from "../../scenario/explain/differences.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";

/** What is said about a scenario, or done with it, rather than what happens in it. */
const ABOUT = ["title", "question", "extends", "seed", "runs", "focus", "level", "sweep", "expect"];

/** The settings that can make runs of two scenarios differ. */
export function settingDifferences(before: Scenario, after: Scenario): SettingDifference[] {
  return differences(before, after).filter(({ path }) => !ABOUT.includes(path.split(/[.[]/)[0]));
}

/** Settings that an alternative changes, with their values; not its timeline, which changes them itself. */
export function changedValues(before: Scenario, after: Scenario): { path: string; value: unknown }[] {
  return settingDifferences(before, after)
    .filter(({ path }) => path !== "timeline")
    .map(({ path, after: value }) => ({ path, value }));
}
