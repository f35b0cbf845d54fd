import { notAboveFour } from "./luck";
import { brands } from "../constants";
import { Bits, bitsAt, luckOf } from "../memory/bits";

/**
 * Of which brands something happens, one bit each: four are asked at once, without a branch that the processor could not
 * foresee.
 *
 * @param address - of the first brand's draw below the key
 * @param limits - what the draws are compared with, see `memory/limits.ts`; shape [rows, places for four at once]
 * @param possible - brands for which it can happen at all, one bit each; shape [rows]
 */
export function drawnBrands(
  keyHigh: i32,
  keyLow: i32,
  address: i32,
  limits: usize,
  possible: usize,
  row: i32,
): Bits {
  const first = limits + ((<usize>(row * ((brands + 3) & ~3))) << 2);
  let drawn: Bits = 0;
  for (let brand = 0; brand < brands; brand += 4)
    drawn |=
      (<Bits>notAboveFour(keyHigh, keyLow, address + luckOf(brand), first + ((<usize>brand) << 2))) <<
      (<Bits>brand);
  return drawn & bitsAt(possible, row);
}
