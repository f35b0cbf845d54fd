import { computed, effect, signal } from "@preact/signals";
import type { SourcedSetting } from "../../scenario/explain/settingSources.ts";
import { focus, nameOf, planned, today } from "../page/opened.ts";
import { desk } from "../page/threads.ts";
import { leversOf, type PageLever, usualLevers } from "./leversOf.ts";
import { say, speak } from "../page/preferences.ts";
import { exploreWords } from "../words/exploreWords.ts";

const settings = signal<readonly SourcedSetting[]>([]);

/** Asks for the declarations of all settings, once a market is open. */
export function keepSettings(): () => void {
  return effect(() => {
    if (today.value === undefined || settings.value.length > 0) return;
    void desk.ask.settings().then((found) => (settings.value = found));
  });
}

/** All levers of the scenario. */
export const levers = computed<readonly PageLever[]>(() => {
  const opened = today.value;
  return opened === undefined ? [] : leversOf(settings.value, opened.scenario);
});

/** The usual levers of the brand in focus. */
export const usual = computed(() => usualLevers(levers.value, focus.value));

/** What a setting is called where one chooses it: as the scenario's own sweep names it, or by its declaration. */
export function leverLabel(path: string): string {
  const swept = planned.value?.scenario.sweep.find(({ vary }) => vary === path);
  if (swept !== undefined && swept.label !== "") return speak(swept.label);
  if (/[.]coverage[.][*]$/.test(path)) return say(exploreWords.everywhere);
  const lever = levers.value.find((one) => one.path === path);
  if (lever === undefined) return path;
  const [group, , ...rest] = path.split(".");
  const inner = rest.length > 2 ? ` (${rest.slice(1).join(", ")})` : "";
  const owner = lever.owner === "" ? "" : ` · ${nameOf(group as "brands", lever.owner)}`;
  return `${say(lever.info.name)}${inner}${owner}`;
}
