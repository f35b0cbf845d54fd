import type { Complaint } from "./problem.ts";
import type { Scenario } from "./settings/scenario.ts";
import type { Written } from "./written.ts";

/** What no single setting can know: sums, names, days, all that depends on two settings. */
export function checkScenario(_scenario: Scenario, _written: Written): Complaint[] {
  return [];
}
