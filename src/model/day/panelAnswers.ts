import { MILLIONTHS, Setting } from "../layout/codes";
import { Short, Standing } from "../layout/record";
import { larger, smaller } from "./numbers/arithmetic";
import { OTHERS, OWN } from "./after/beliefs";
import { blockOf, meansOf, precisionsOf, shortOf, standingOf } from "./memory/block";
import { BATCH, fetchRecords, inBatch, putInBatch } from "./memory/fetching";
import { brands, fading, recordOf } from "./constants";
import { add, panelAware, panelBelief, panelLoyal, priorSum, real, setting } from "./memory/tables";

/**
 * Asks every stride-th consumer, those of the panel from one number to another: their answers are added to the day's, and
 * nobody is changed by being asked.
 */
export function askPanel(stride: i32, from: i32, to: i32, day: i32): void {
  for (let part = 0; part < 16; ++part)
    store<f64>(loyalMillionths + ((<usize>part) << 3), Math.floor((<f64>part / 15) * MILLIONTHS + 0.5));
  for (let first = from; first < to; first += BATCH) {
    const filled = min(BATCH, to - first);
    for (let index = 0; index < filled; ++index) putInBatch(index, (first + index) * stride);
    fetchRecords(filled);
    for (let index = 0; index < filled; ++index) {
      const seenDay = shortOf(recordOf(inBatch(index)), Short.seenDay);
      store<f64>(lefts + ((<usize>index) << 3), real(fading, day - min(day, seenDay)));
    }
    for (let brand = 0; brand < brands; ++brand) ask(brand, filled);
  }
}

/** Fifteenths of loyalty in millionths. */
const loyalMillionths = memory.data(8 * 16);

/** What is left of the evidence of each consumer in the batch. */
const lefts = memory.data(8 * BATCH);

/** Asks the batch about a brand: whole numbers, so that the sums are the same in any order. */
function ask(brand: i32, filled: i32): void {
  const prior = setting(Setting.priorPrecision);
  const priorOfBrand = real(priorSum, brand);
  let aware: f64 = 0;
  let belief: f64 = 0;
  let loyal: f64 = 0;
  for (let index = 0; index < filled; ++index) {
    const block = blockOf(recordOf(inBatch(index)), brand);
    const standing = standingOf(block);
    aware += <f64>(standing & Standing.aware);
    const left = load<f64>(lefts + ((<usize>index) << 3));
    // Who found out worse than nothing, or better than all, answers with the end of the scale.
    const answer = smaller(1, larger(0, fadedBelief(block, left, priorOfBrand, prior)));
    belief += Math.floor(answer * MILLIONTHS + 0.5);
    loyal += real(loyalMillionths, standing >> Standing.loyaltyShift);
  }
  add(panelAware, brand, aware);
  add(panelBelief, brand, belief);
  add(panelLoyal, brand, loyal);
}

/** The belief that would be left today, without writing it down. */
function fadedBelief(block: usize, left: f64, priorOfBrand: f64, prior: f64): f64 {
  const precisions = f64x2.mul(f64x2.splat(left), precisionsOf(block));
  const parts = f64x2.mul(precisions, meansOf(block));
  const sum = f64x2.extract_lane(parts, <u8>OWN) + f64x2.extract_lane(parts, <u8>OTHERS);
  const own = f64x2.extract_lane(precisions, <u8>OWN);
  return (priorOfBrand + sum) / (prior + own + f64x2.extract_lane(precisions, <u8>OTHERS));
}
