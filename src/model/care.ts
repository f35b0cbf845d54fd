import { exponentialOf } from "../numeric/distributions.ts";
import { randomBits, toUniform } from "../numeric/random.ts";
import { Once } from "./addresses.ts";
import { Count } from "./counters.ts";
import { Act, recordEvent } from "./events.ts";
import { Belief, Short, Standing } from "./population.ts";
import { CERTAIN } from "./presence.ts";
import type { Market, Shard } from "./state.ts";
import type { Visit } from "./visit.ts";

/** Rows of `CareRules.stayLoyal`. */
const SILENT = 0;
const UNRESOLVED = 1;
const RESOLVED = 2;
const QUICK = 3;

/** An answer that comes late repairs half as much: TARP's loyalty rises by 24 instead of 49 points over no answer. */
const LATE_REPAIR = 0.5;

/**
 * A failure: the consumer complains or stays silent, the care desk answers a share of the complaints, and an answer
 * repairs a part of the damage, never more than that. Whether loyalty survives follows the published table.
 *
 *     s ← s + skill · (1 quick, ½ late) · (s without failure − s)
 *
 * @param satisfaction - cell of `visit.scratch` that holds the satisfaction, and is repaired
 * @param unharmed - cell that holds the satisfaction without the failure
 * @source TARP (1986), Consumer complaint handling in America; de Matos, Henrique & Rossi (2007), J. Service
 *   Research 10, 60–77: recovery lifts repurchase and telling no higher than no failure
 */
export function resolveComplaint(
  market: Market,
  shard: Shard,
  visit: Visit,
  brand: number,
  word: number,
  satisfaction: number,
  unharmed: number,
): void {
  const { people, rules } = market;
  const { care, brands } = rules.epoch;
  const journey = people.shorts[2 * visit.at + Short.journey];
  let outcome = SILENT;
  if (randomBits(visit.journeyHigh, visit.journeyLow, Once.complain) < care.complaintShare * CERTAIN) {
    outcome = UNRESOLVED;
    shard.counters.brand[Count.complaints * people.brands + brand]++;
    if (visit.logged) recordEvent(shard.events, visit, Act.complain, journey, -1, brand, -1);
    if (
      randomBits(visit.journeyHigh, visit.journeyLow, Once.answered) <
      brands.careAnswered[brand] * CERTAIN
    ) {
      const luck = toUniform(randomBits(visit.journeyHigh, visit.journeyLow, Once.answerHours));
      const hours = brands.careHours[brand] * exponentialOf(luck);
      outcome = hours <= care.quickHours ? QUICK : RESOLVED;
      shard.counters.brand[Count.answered * people.brands + brand]++;
      const repaired = brands.careSkill[brand] * (outcome === QUICK ? 1 : LATE_REPAIR);
      visit.scratch[satisfaction] += repaired * (visit.scratch[unharmed] - visit.scratch[satisfaction]);
      if (visit.logged) recordEvent(shard.events, visit, Act.answered, journey, -1, brand, hours);
    }
  }
  const stays =
    randomBits(visit.journeyHigh, visit.journeyLow, Once.stayLoyal) < care.stayLoyal[outcome] * CERTAIN;
  if (!stays) people.shorts[2 * word + Belief.standing] &= (1 << Standing.loyaltyShift) - 1;
}
