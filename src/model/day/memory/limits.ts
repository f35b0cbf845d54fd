import { brands, channels, meeting, meetingLimits, meetingPossible, personas } from "../constants";
import { Bits, setBitsAt } from "./bits";
import { recallLimits, recallPossible, reminderLimits, reminderPossible, rowChances } from "./tables";

/** Bits of luck are compared with chances times this. */
const CERTAIN: f64 = 4294967296;

/**
 * Makes of rows of chances, times 2³², what four brands' bits are compared with at once: 32 random bits lie below a chance
 * when they are not above the next lower whole number, and a chance of nothing is kept apart as a bit that is not set.
 *
 * @param chances - shape [rows, B]
 * @param row - the first of them
 * @param step - which rows after it: every so many
 */
function limitRows(chances: usize, limits: usize, possible: usize, row: i32, step: i32, rows: i32): void {
  const own: Bits = <Bits>-1 >>> (8 * sizeof<Bits>() - brands);
  for (; row < rows; row += step) {
    const first = chances + ((<usize>(row * brands)) << 3);
    const lanes = limits + ((<usize>(row * ((brands + 3) & ~3))) << 2);
    let bits: Bits = 0;
    // Beside the last of an odd number stands a chance of the next row: there is a lane for it, and no bit.
    for (let brand = 0; brand < brands; brand += 2) {
      const pair = v128.load(first + ((<usize>brand) << 3));
      const below = f64x2.sub(f64x2.ceil(f64x2.pmin(pair, f64x2.splat(CERTAIN))), f64x2.splat(1));
      v128.store_lane<u64>(lanes + ((<usize>brand) << 2), i32x4.trunc_sat_f64x2_u_zero(below), 0);
      bits |= (<Bits>i64x2.bitmask(f64x2.ne(pair, f64x2.splat(0)))) << (<Bits>brand);
    }
    setBitsAt(possible, row, bits & own);
  }
}

/** Of the chances to meet a brand, every so many rows: those of a channel are as far apart as there are channels. */
export function limitMeeting(row: i32, step: i32): void {
  limitRows(meeting, meetingLimits, meetingPossible, row, step, 12 * personas * channels);
}

/** Of the chances in `rowChances`, that a brand comes to mind when a need arises. */
export function limitRecall(): void {
  limitRows(rowChances, recallLimits, recallPossible, 0, 1, personas);
}

/** Of the chances in `rowChances`, that a brand's advertising is remembered. */
export function limitReminder(): void {
  limitRows(rowChances, reminderLimits, reminderPossible, 0, 1, personas);
}
