import { Bits } from "../memory/bits";
import { Act } from "../../layout/activities";
import { Count } from "../../layout/counts";
import { Byte, SAW_REVIEWS, Standing } from "../../layout/record";
import { larger } from "../numbers/arithmetic";
import { OTHERS } from "../after/beliefs";
import { blockOf, byteOf, moveMean, precisionOf, setByte, setPrecision, standingOf } from "../memory/block";
import { recordEvent } from "../recordEvent";
import { brands } from "../constants";
import { brandCounts, count, readingPrecision, readingValue, real } from "../memory/tables";
import { isSceptic } from "./traits";
import { at, isLogged, persona } from "./visit";

/**
 * Reading (ZMOT, D2): a naive reader takes the displayed mean at face value, bad reviews weighing more (D20):
 *
 *     precision = r n / (n + r) · precision of one review · trust in people
 *
 * with n reviews shown and r the most that are read: the first ones say most (Spiegel 2017), and more of them still
 * add a little (You et al. 2015); a sceptical one reads those on top of the platform's order. What was read before is
 * not new evidence: another reading renews the certainty that has faded and never adds to it, so that the precision
 * becomes the greater of the two, π ← max(π, precision).
 */
export function readReviews(channel: i32): void {
  setByte(at, Byte.step, byteOf(at, Byte.step) | SAW_REVIEWS);
  const row = (2 * persona + (isSceptic() ? 1 : 0)) * brands;
  for (let left = readAbout(row); left !== 0; left &= left - 1) {
    const brand = <i32>ctz(left);
    const block = blockOf(at, brand);
    const precision = real(readingPrecision, row + brand);
    count(brandCounts, Count.readReviews * brands + brand);
    const value = real(readingValue, row + brand);
    if (precision > 0) {
      const before = precisionOf(block, OTHERS);
      moveMean(block, OTHERS, precision / (before + precision), value);
      // As `before > precision`, to the last bit of what was stored with this sum.
      setPrecision(block, OTHERS, larger(before + precision - precision, precision));
    }
    if (isLogged) recordEvent(Act.read, channel, brand, value);
  }
}

/** Brands in consideration that have reviews to read: one bit each. */
function readAbout(row: i32): Bits {
  let found: Bits = 0;
  for (let brand = 0; brand < brands; ++brand) {
    const considered = i32((standingOf(blockOf(at, brand)) & Standing.considered) !== 0);
    const isRead = considered & i32(real(readingPrecision, row + brand) >= 0);
    found |= (<Bits>isRead) << (<Bits>brand);
  }
  return found;
}
