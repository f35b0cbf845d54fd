import { placeOfFinding, type Check, type Checked, type Finding } from "./checks/check.ts";
import { checkDays } from "./checks/days.ts";
import { checkExpectations } from "./checks/expectations.ts";
import { checkHabits } from "./checks/habits.ts";
import { checkNames } from "./checks/names.ts";
import { checkNetwork } from "./checks/network.ts";
import { checkSums } from "./checks/sums.ts";
import { checkSweep } from "./checks/sweep.ts";
import { checkThresholds } from "./checks/thresholds.ts";
import { checkTimeline } from "./checks/timeline.ts";
import type { Complaint } from "./problem.ts";
import type { Path } from "./written.ts";

/** What must also hold after each change of the timeline. */
const lasting: readonly Check[] = [checkSums, checkNames, checkHabits, checkNetwork, checkThresholds];
const atStart: readonly Check[] = [checkDays, checkSweep, checkExpectations];

/**
 * What no single setting can know: sums, names, days, all that depends on two settings.
 *
 * @param wrong - settings already known to be wrong by themselves; nothing is said that depends on them
 */
export function checkScenario(checked: Checked, wrong: readonly Path[] = []): Complaint[] {
  const findings = [...findLasting(checked), ...atStart.flatMap((check) => check(checked))];
  const complaints = findings
    .filter(
      ({ path, needs = [] }) => ![path, ...needs].some((about) => wrong.some((other) => meet(about, other))),
    )
    .map((finding) => ({ ...toComplaint(finding), place: placeOfFinding(checked.written, finding) }));
  return [...complaints, ...checkTimeline(checked, findLasting)];
}

function findLasting(checked: Checked): Finding[] {
  return lasting.flatMap((check) => check(checked));
}

function toComplaint({ code, message, advice }: Finding) {
  return { code, message, advice };
}

/** Whether one of two paths lies within the other. */
function meet(one: Path, other: Path): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).every((step, at) => String(step) === String(other[at]));
}
