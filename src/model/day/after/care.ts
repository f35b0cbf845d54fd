import { Act } from "../../layout/activities";
import { Once } from "../../layout/addresses";
import { Setting } from "../../layout/codes";
import { Count } from "../../layout/counts";
import { learn, OWN } from "./beliefs";
import { setLoyalty } from "../memory/block";
import { exponentialOf } from "../numbers/distributions";
import { recordEvent } from "../recordEvent";
import { happens, toUniform } from "../numbers/luck";
import { brands } from "../constants";
import {
  brandCounts,
  careAnswered,
  careHours,
  careSkill,
  count,
  real,
  setting,
  stayLoyal,
} from "../memory/tables";
import { isLogged, journeyBits } from "../journey/visit";

/** Cells of `stayLoyal`. */
const SILENT: i32 = 0;
const UNRESOLVED: i32 = 1;
const RESOLVED: i32 = 2;
const QUICK: i32 = 3;

/** An answer that comes late repairs half as much: TARP's loyalty rises by 24 instead of 49 points over no answer. */
const LATE_REPAIR: f64 = 0.5;

/**
 * A failure: the consumer complains or stays silent, the care desk answers a share of the complaints, and an answer
 * repairs a part of the damage, never more than that. Whether loyalty survives follows the published table.
 *
 *     s ← s + skill · (1 quick, ½ late) · (s without failure − s)
 *
 * @param unharmed - satisfaction without the failure
 * @returns the satisfaction that is left
 * @source TARP (1986), Consumer complaint handling in America; de Matos, Henrique & Rossi (2007), J. Service
 *   Research 10, 60–77: recovery lifts repurchase and telling no higher than no failure
 */
export function resolveComplaint(block: usize, brand: i32, satisfaction: f64, unharmed: f64): f64 {
  let outcome = SILENT;
  let left = satisfaction;
  if (happens(journeyBits(Once.complain), setting(Setting.complaintShare))) {
    outcome = UNRESOLVED;
    count(brandCounts, Count.complaints * brands + brand);
    if (isLogged) recordEvent(Act.complain, -1, brand, -1);
    if (happens(journeyBits(Once.answered), real(careAnswered, brand))) {
      const hours = real(careHours, brand) * exponentialOf(toUniform(journeyBits(Once.answerHours)));
      outcome = hours <= setting(Setting.quickHours) ? QUICK : RESOLVED;
      count(brandCounts, Count.answered * brands + brand);
      left += real(careSkill, brand) * (outcome === QUICK ? 1 : LATE_REPAIR) * (unharmed - left);
      if (isLogged) recordEvent(Act.answered, -1, brand, hours);
    }
  }
  const stays = happens(journeyBits(Once.stayLoyal), real(stayLoyal, outcome));
  if (!stays) setLoyalty(block, 0);
  hasLeft = !stays;
  return left;
}

/** Whether the one who failed last has lost this consumer. */
let hasLeft = false;

/**
 * Who has left over a failure does not come back by the next good word: the belief of her own falls, as if from so many
 * dreadful experiences, and is forgotten like every other; the loyalty stays away.
 */
export function resent(block: usize): void {
  const experiences = setting(Setting.resentment);
  if (experiences === 0 || !hasLeft) return;
  setLoyalty(block, 0);
  learn(block, OWN, setting(Setting.resentmentLevel), experiences * setting(Setting.experiencePrecision));
}
