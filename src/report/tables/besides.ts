import { brandNames } from "../document/names.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";

/** What a scenario's tables put beside keys: what brands are called, and which day of the calendar a day is. */
export function besides(scenario: Scenario) {
  return { labels: brandNames(scenario, "en"), start: scenario.market.start } as const;
}
