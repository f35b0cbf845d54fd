import { MILLIONTHS, Setting } from "../layout/codes";
import { Short, Standing } from "../layout/record";
import { larger, smaller } from "./numbers/arithmetic";
import { OTHERS, OWN } from "./after/beliefs";
import { blockOf, meanOf, precisionOf, shortOf, standingOf } from "./memory/block";
import { BATCH, fetchRecords, inBatch, putInBatch } from "./memory/fetching";
import { brands, fading, recordOf } from "./constants";
import { add, panelAware, panelBelief, panelLoyal, priorSum, real, setting } from "./memory/tables";

/**
 * Asks every stride-th consumer, those of the panel from one number to another: their answers are added to the day's, and
 * nobody is changed by being asked.
 */
export function askPanel(stride: i32, from: i32, to: i32, day: i32): void {
  for (let first = from; first < to; first += BATCH) {
    const filled = min(BATCH, to - first);
    for (let index = 0; index < filled; ++index) putInBatch(index, (first + index) * stride);
    fetchRecords(filled);
    for (let index = 0; index < filled; ++index) ask(inBatch(index), day);
  }
}

function ask(consumer: i32, day: i32): void {
  const at = recordOf(consumer);
  const left = real(fading, day - min(day, shortOf(at, Short.seenDay)));
  for (let brand = 0; brand < brands; ++brand) {
    const block = blockOf(at, brand);
    const standing = standingOf(block);
    add(panelAware, brand, <f64>(standing & Standing.aware));
    // Who found out worse than nothing, or better than all, answers with the end of the scale.
    const answer = smaller(1, larger(0, fadedBelief(block, brand, left)));
    add(panelBelief, brand, Math.floor(answer * MILLIONTHS + 0.5));
    add(panelLoyal, brand, Math.floor((<f64>(standing >> Standing.loyaltyShift) / 15) * MILLIONTHS + 0.5));
  }
}

/** The belief that would be left today, without writing it down. */
function fadedBelief(block: usize, brand: i32, left: f64): f64 {
  const own = left * precisionOf(block, OWN);
  const others = left * precisionOf(block, OTHERS);
  const sum = own * meanOf(block, OWN) + others * meanOf(block, OTHERS);
  const prior = setting(Setting.priorPrecision);
  return (real(priorSum, brand) + sum) / (prior + own + others);
}
