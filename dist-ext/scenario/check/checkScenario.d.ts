import { type Checked } from "./check.ts";
import type { Complaint } from "./problem.ts";
import type { Path, Written } from "../read/written.ts";
/**
 * What no single setting can know: sums, names, days, all that depends on two settings.
 *
 * @param wrong - settings already known to be wrong by themselves; nothing is said that depends on them
 * @param places - what was written, where stand-ins have taken the place of wrong settings
 */
export declare function checkScenario(checked: Checked, wrong?: readonly Path[], places?: Written): Complaint[];
