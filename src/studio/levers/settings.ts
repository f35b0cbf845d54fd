import { computed, effect, signal } from "@preact/signals";
import type { SourcedSetting } from "../../scenario/explain/settingSources.ts";
import { focus, today } from "../page/opened.ts";
import { desk } from "../page/threads.ts";
import { type PageLever, leversOf, usualLevers } from "./leversOf.ts";

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
