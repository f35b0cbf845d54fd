import { Within } from "../addresses";
import { Kind } from "../codes";
import { Count } from "../counts";
import { drawnBrands } from "./brandLuck";
import { brands, meeting, meetingLimits, meetingPossible } from "./market";
import { bounce, brandCounts, count, real } from "./tables";
import { nearnessOf } from "./traits";
import { momentBits, momentHigh, momentLow } from "./visit";

/**
 * Brands that are met at a source, one bit each, with the chances of `meetingThresholds`; a physical channel needs an
 * outlet that is near, a slow site loses the visitor (D17).
 */
export function findBrands(row: i32, kind: i32, offset: i32): i32 {
  const found = (kind & Kind.digital) !== 0 ? findOnScreen(row, offset) : findNear(row * brands, offset);
  return (kind & Kind.site) === 0 ? found : found & ~findBounced(found, offset);
}

function findOnScreen(row: i32, offset: i32): i32 {
  return drawnBrands(momentHigh, momentLow, Within.meet + offset, meetingLimits, meetingPossible, row);
}

function findNear(row: i32, offset: i32): i32 {
  let found = 0;
  for (let brand = 0; brand < brands; ++brand) {
    const chance = real(meeting, row + brand);
    found |= i32(<f64>momentBits(Within.meet + offset + brand) < chance * nearnessOf(brand)) << brand;
  }
  return found;
}

/** Brands whose slow site loses the visitor. */
function findBounced(found: i32, offset: i32): i32 {
  let bounced = 0;
  for (let left = found; left !== 0; left &= left - 1) {
    const brand = <i32>ctz(left);
    const leaves = i32(<f64>momentBits(Within.bounce + offset + brand) < real(bounce, brand));
    bounced |= leaves << brand;
    count(brandCounts, Count.bounced * brands + brand, leaves);
  }
  return bounced;
}
