import { Bits, luckOf } from "../memory/bits";
import { MOST } from "../../layout/width";
import { Within } from "../../layout/addresses";
import { Kind, MOST_LOOKS } from "../../layout/codes";
import { Count } from "../../layout/counts";
import { smaller } from "../numbers/arithmetic";
import { drawnBrands } from "../numbers/brandLuck";
import { happens, toUniform } from "../numbers/luck";
import { brands, channels, meeting, meetingLimits, meetingPossible } from "../constants";
import { attention, bounce, brandCounts, count, real } from "../memory/tables";
import { nearnessOf } from "./traits";
import { momentBits, momentHigh, momentLow } from "./visit";

/**
 * Brands that are met at a source, one bit each, with the chances of `meetingThresholds`; a physical channel needs an
 * outlet that is near, a slow site loses the visitor (D17).
 */
export function findBrands(row: i32, kind: i32, offset: i32): Bits {
  const found =
    (kind & Kind.together) !== 0
      ? lookAround(row, kind, offset)
      : (kind & Kind.digital) !== 0
        ? findOnScreen(row, offset)
        : findNear(row * brands, offset);
  return (kind & Kind.site) === 0 ? found : found & ~findBounced(found, offset);
}

function findOnScreen(row: i32, offset: i32): Bits {
  return drawnBrands(momentHigh, momentLow, Within.meet + offset, meetingLimits, meetingPossible, row);
}

function findNear(row: i32, offset: i32): Bits {
  let found: Bits = 0;
  for (let brand = 0; brand < brands; ++brand) {
    const chance = real(meeting, row + brand);
    const isMet = i32(<f64>momentBits(Within.meet + offset + luckOf(brand)) < chance * nearnessOf(brand));
    found |= (<Bits>isMet) << (<Bits>brand);
  }
  return found;
}

/** Attraction of the brands that are there, summed up from the first on. */
const attraction = memory.data(8 * MOST);

/**
 * Brands that some looks fall on, each look on one of those that are there, by its attraction: coverage, position and
 * what makes it usable or near. Who comes sees somebody, and of several looks some may fall on the same.
 */
function lookAround(row: i32, kind: i32, offset: i32): Bits {
  let sum: f64 = 0;
  for (let brand = 0; brand < brands; ++brand) {
    sum += real(meeting, row * brands + brand) * ((kind & Kind.digital) !== 0 ? 1 : nearnessOf(brand));
    store<f64>(attraction + ((<usize>brand) << 3), sum);
  }
  if (sum === 0) return 0;
  let found: Bits = 0;
  for (let look = 0, looks = looksAt(row % channels, offset); look < looks; ++look) {
    const place = toUniform(momentBits(Within.look + offset + look)) * sum;
    let brand = 0;
    while (brand < brands - 1 && place >= real(attraction, brand)) ++brand;
    found |= (<Bits>1) << (<Bits>brand);
  }
  return found;
}

/** Whole looks, and one more with the chance of what is left. */
function looksAt(channel: i32, offset: i32): i32 {
  const looks = smaller(real(attention, channel), MOST_LOOKS);
  const whole = Math.floor(looks);
  return max(1, <i32>whole + i32(happens(momentBits(Within.looks + offset), looks - whole)));
}

/** Brands whose slow site loses the visitor. */
function findBounced(found: Bits, offset: i32): Bits {
  let bounced: Bits = 0;
  for (let left = found; left !== 0; left &= left - 1) {
    const brand = <i32>ctz(left);
    const leaves = i32(<f64>momentBits(Within.bounce + offset + luckOf(brand)) < real(bounce, brand));
    bounced |= (<Bits>leaves) << (<Bits>brand);
    count(brandCounts, Count.bounced * brands + brand, leaves);
  }
  return bounced;
}
