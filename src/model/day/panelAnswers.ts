import { MILLIONTHS, Setting } from "../layout/codes";
import { Short, Standing } from "../layout/record";
import { blockOf, CELLS, LOWEST, meanPairs, shortOf, standingOf } from "./memory/block";
import { BATCH, fetchRecords, inBatch, putInBatch } from "./memory/fetching";
import { brands, fading, recordBytes, recordOf } from "./constants";
import { add, panelAware, panelBelief, panelLoyal, priorSum, real, setting } from "./memory/tables";

/**
 * Asks every stride-th consumer, those of the panel from one number to another: their answers are added to the day's, and
 * nobody is changed by being asked.
 */
export function askPanel(stride: i32, from: i32, to: i32, day: i32): void {
  for (let part = 0; part < 16; ++part)
    store<i32>(loyalMillionths + ((<usize>part) << 2), <i32>Math.floor((<f64>part / 15) * MILLIONTHS + 0.5));
  for (let first = from; first < to; first += BATCH) {
    const filled = min(BATCH, to - first);
    for (let index = 0; index < filled; ++index) putInBatch(index, (first + index) * stride);
    fetchRecords(filled);
    for (let index = 0; index < filled; ++index) {
      const seenDay = shortOf(recordOf(inBatch(index)), Short.seenDay);
      store<f64>(lefts + ((<usize>index) << 3), real(fading, day - min(day, seenDay)));
    }
    const record = recordOf(first * stride);
    const step = <usize>stride * recordBytes;
    for (let brand = 0; brand < brands; ++brand) ask(brand, blockOf(record, brand), step, filled);
  }
}

/** Fifteenths of loyalty in millionths. */
const loyalMillionths = memory.data(4 * 16);

/** What is left of the evidence of each consumer in the batch. */
const lefts = memory.data(8 * BATCH, 16);

/**
 * Asks the batch about a brand, two consumers at once: whole numbers, so that the sums are the same in any order. Of the
 * last one, where they are not even, the second half is asked for nothing.
 *
 * @param block - what the first of them knows of the brand; that of the next stands a step behind it
 */
function ask(brand: i32, block: usize, step: usize, filled: i32): void {
  const prior = f64x2.splat(setting(Setting.priorPrecision));
  const priorOfBrand = f64x2.splat(real(priorSum, brand));
  let aware = 0;
  let loyal = 0;
  let belief = f64x2.splat(0);
  for (let index = 0; index < filled; index += 2) {
    const isPair = index + 1 < filled;
    const one = block;
    const other = isPair ? one + step : one;
    block = other + step;
    const standing = standingOf(one);
    const standingOfOther = isPair ? standingOf(other) : 0;
    aware += (standing & Standing.aware) + (standingOfOther & Standing.aware);
    loyal += millionthsOf(standing) + millionthsOf(standingOfOther);
    // Who found out worse than nothing, or better than all, answers with the end of the scale.
    const felt = fadedBeliefs(one, other, v128.load(lefts + ((<usize>index) << 3)), priorOfBrand, prior);
    const answers = f64x2.pmin(f64x2.splat(1), f64x2.pmax(f64x2.splat(0), felt));
    const whole = f64x2.floor(f64x2.add(f64x2.mul(answers, f64x2.splat(MILLIONTHS)), f64x2.splat(0.5)));
    belief = f64x2.add(belief, isPair ? whole : f64x2.replace_lane(whole, 1, 0));
  }
  add(panelAware, brand, <f64>aware);
  add(panelBelief, brand, f64x2.extract_lane(belief, 0) + f64x2.extract_lane(belief, 1));
  add(panelLoyal, brand, <f64>loyal);
}

function millionthsOf(standing: i32): i32 {
  return load<i32>(loyalMillionths + ((<usize>(standing >> Standing.loyaltyShift)) << 2));
}

/** The two lower ones of stored means as numbers. */
function meansOfCells(cells: v128): v128 {
  const numbers = f64x2.mul(f64x2.convert_low_i32x4_u(cells), f64x2.splat(1.0 / CELLS));
  return f64x2.add(numbers, f64x2.splat(LOWEST));
}

/** The beliefs of two consumers that would be left today, without writing them down. */
function fadedBeliefs(one: usize, other: usize, left: v128, priorOfBrand: v128, prior: v128): v128 {
  const precisions = f32x4.shuffle(v128.load64_zero(one), v128.load64_zero(other), 0, 4, 1, 5);
  const own = f64x2.mul(left, f64x2.promote_low_f32x4(precisions));
  const upper = f32x4.shuffle(precisions, precisions, 2, 3, 2, 3);
  const others = f64x2.mul(left, f64x2.promote_low_f32x4(upper));
  const cells = meanPairs(one, other);
  const sum = f64x2.add(
    f64x2.mul(own, meansOfCells(cells)),
    f64x2.mul(others, meansOfCells(i32x4.shuffle(cells, cells, 2, 3, 2, 3))),
  );
  return f64x2.div(f64x2.add(priorOfBrand, sum), f64x2.add(f64x2.add(prior, own), others));
}
