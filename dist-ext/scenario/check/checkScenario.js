import { placeOfFinding } from "./check.js";
import { checkCosts } from "./costs.js";
import { checkDays } from "./days.js";
import { checkExpectations } from "./expectations.js";
import { checkHabits } from "./habits.js";
import { checkNames } from "./names.js";
import { checkNetwork } from "./network.js";
import { checkSums } from "./sums.js";
import { checkSweep } from "./sweep.js";
import { checkTimeline } from "./timeline.js";
import { marketFaults } from "../words/market.js";
/** Better satisfaction must not give fewer stars. */
const checkThresholds = ({ scenario }) => {
    const thresholds = scenario.telling.starThresholds;
    const isAscending = thresholds.every((value, at) => at === 0 || value >= thresholds[at - 1]);
    if (isAscending)
        return [];
    const ascending = thresholds.toSorted((a, b) => a - b);
    const fault = marketFaults.descending(thresholds.join(", "), ascending.join(", "));
    return [{ code: "U306", path: ["telling", "starThresholds"], ...fault }];
};
/** What must also hold after each change of the timeline. */
const lasting = [checkSums, checkNames, checkHabits, checkNetwork, checkThresholds];
const atStart = [checkCosts, checkDays, checkSweep, checkExpectations];
/**
 * What no single setting can know: sums, names, days, all that depends on two settings.
 *
 * @param wrong - settings already known to be wrong by themselves; nothing is said that depends on them
 * @param places - what was written, where stand-ins have taken the place of wrong settings
 */
export function checkScenario(checked, wrong = [], places = checked.written) {
    const findings = [...findLasting(checked), ...atStart.flatMap((check) => check(checked))];
    const complaints = findings
        .filter((finding) => isKnown(finding, wrong))
        .map((finding) => ({ ...toComplaint(finding), place: placeOfFinding(places, finding) }));
    return [
        ...complaints,
        ...checkTimeline(checked, (later) => findLasting(later).filter((finding) => isKnown(finding, wrong))),
    ];
}
function findLasting(checked) {
    return lasting.flatMap((check) => check(checked));
}
function toComplaint({ code, subject, message, advice }) {
    return { code, subject, message, advice };
}
/** Whether neither the setting itself nor anything that a finding follows from is wrong by itself. */
function isKnown({ path, needs = [] }, wrong) {
    return !wrong.some((other) => isWithin(path, other) || needs.some((about) => meet(about, other)));
}
/** Whether one of two paths lies within the other. */
function meet(one, other) {
    return isWithin(one, other) || isWithin(other, one);
}
function isWithin(path, group) {
    return group.length <= path.length && group.every((step, at) => String(step) === String(path[at]));
}
