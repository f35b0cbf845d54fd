import { type Check, type Checked, type CheckFinding, placeOfFinding } from "./check.ts";
import { checkCosts } from "./costs.ts";
import { checkDays } from "./days.ts";
import { checkHabits } from "./habits.ts";
import { checkNames } from "./names.ts";
import { checkNetwork } from "./network.ts";
import { checkSums } from "./sums.ts";
import { checkSweep } from "./sweep.ts";
import { checkThousands } from "./thousands.ts";
import { checkTimeline } from "./timeline.ts";
import type { Complaint } from "./problem.ts";
import type { Path, Written } from "../read/written.ts";
import { marketFaults } from "../words/market.ts";
import { parseExpectation } from "../expectations.ts";

/** Expectations must be readable, and about brands, metrics and days that there are. */
const checkExpectations: Check = ({ scenario }) => {
  const market = { brands: Object.keys(scenario.brands), days: scenario.market.days };
  return scenario.expect.flatMap((text, at) => {
    const { fault } = parseExpectation(text, market);
    return fault === undefined
      ? []
      : [{ code: "U310", path: ["expect", at], needs: [["market", "days"]], ...fault }];
  });
};

/** Better satisfaction must not give fewer stars. */
const checkThresholds: Check = ({ scenario }) => {
  const thresholds = scenario.telling.starThresholds;
  const isAscending = thresholds.every((value, at) => at === 0 || value >= thresholds[at - 1]);
  if (isAscending) return [];
  const ascending = thresholds.toSorted((a, b) => a - b);
  const fault = marketFaults.descending(thresholds.join(", "), ascending.join(", "));
  return [{ code: "U306", path: ["telling", "starThresholds"], ...fault }];
};

/** What must also hold after each change of the timeline. */
const lasting: readonly Check[] = [checkSums, checkNames, checkHabits, checkNetwork, checkThresholds];
const atStart: readonly Check[] = [checkThousands, checkCosts, checkDays, checkSweep, checkExpectations];

/**
 * What no single setting can know: sums, names, days, all that depends on two settings.
 *
 * @param wrong - settings already known to be wrong by themselves; nothing is said that depends on them
 * @param places - what was written, where stand-ins have taken the place of wrong settings
 */
export function checkScenario(
  checked: Checked,
  wrong: readonly Path[] = [],
  places: Written = checked.written,
): Complaint[] {
  const findings = [...findLasting(checked), ...atStart.flatMap((check) => check(checked))];
  const complaints = findings
    .filter((finding) => isKnown(finding, wrong))
    .map((finding) => ({ ...toComplaint(finding), place: placeOfFinding(places, finding) }));
  return [
    ...complaints,
    ...checkTimeline(checked, (later) => findLasting(later).filter((finding) => isKnown(finding, wrong))),
  ];
}

function findLasting(checked: Checked): CheckFinding[] {
  return lasting.flatMap((check) => check(checked));
}

function toComplaint({ code, subject, message, advice }: CheckFinding) {
  return { code, subject, message, advice };
}

/** Whether neither the setting itself nor anything that a finding follows from is wrong by itself. */
function isKnown({ path, needs = [] }: CheckFinding, wrong: readonly Path[]): boolean {
  return !wrong.some((other) => isWithin(path, other) || needs.some((about) => meet(about, other)));
}

/** Whether one of two paths lies within the other. */
function meet(one: Path, other: Path): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

function isWithin(path: Path, group: Path): boolean {
  return group.length <= path.length && group.every((step, at) => String(step) === String(path[at]));
}
