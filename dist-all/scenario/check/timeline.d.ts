import type { Complaint } from "./problem.ts";
import type { Checked, Finding } from "./check.ts";
/** Finds what is wrong between the settings of a scenario; the timeline itself is left aside. */
export type FindWrong = (checked: Checked) => readonly Finding[];
/** Every change of the timeline must lead to settings that exist, may change, and make sense from then on. */
export declare function checkTimeline({ scenario, written }: Checked, findWrong: FindWrong): Complaint[];
