import { CERTAIN } from "../advertising/presence.ts";

/** What four brands' bits are compared with at once, see `writeLimits`. */
export interface Limits {
  /** shape [rows, `lanesOf(B)`] */
  readonly limits: Uint32Array;
  /** brands with a chance at all, one bit each; shape [rows, words of 32 bits] */
  readonly possible: Uint32Array;
  /** places in a row of limits */
  readonly lanes: number;
  /** words of 32 bits in a row of bits */
  readonly words: number;
}

/** Places for so many brands when four are asked at once. */
export const lanesOf = (brands: number): number => 4 * Math.ceil(brands / 4);

/**
 * Makes of rows of chances, times 2³², what four brands' bits are compared with at once: 32 random bits lie below a chance
 * when they are not above the next lower whole number, and a chance of nothing is kept apart as a bit that is not set.
 *
 * @param chances - shape [rows, B]
 * @param row - the first row
 * @param step - which rows after it: every so many; those of a channel are as far apart as there are channels
 */
export function writeLimits(
  { limits, possible, lanes, words }: Limits,
  chances: Float64Array,
  brands: number,
  row = 0,
  step = 1,
): void {
  for (let place = row; place * brands < chances.length; place += step)
    for (let word = 0; word < words; ++word) {
      const end = Math.min(brands, 32 * word + 32);
      let bits = 0;
      for (let brand = 32 * word; brand < end; ++brand) {
        const chance = chances[place * brands + brand];
        limits[place * lanes + brand] = chance === 0 ? 0 : Math.ceil(Math.min(CERTAIN, chance)) - 1;
        if (chance !== 0) bits |= 1 << (brand & 31);
      }
      possible[place * words + word] = bits;
    }
}
