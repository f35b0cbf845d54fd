/** The two words of a block after Threefry-2x32, as unsigned 32-bit integers. */
export interface ThreefryBlock {
  readonly first: number;
  readonly second: number;
}

/** Rotations of Threefry-2x32, used over and over. */
const rotations = [13, 15, 26, 6, 17, 29, 16, 24];

/**
 * The reference generator: Threefry-2x32, a published counter-based generator with known answers. Written
 * to be read, not to be fast: it feeds the tests of `randomBits` with numbers that owe it nothing.
 *
 * @param keyHigh - first key word, a 32-bit integer
 * @param keyLow - second key word, a 32-bit integer
 * @param counterHigh - first word of the counter, a 32-bit integer
 * @param counterLow - second word of the counter, a 32-bit integer
 * @param rounds - 20 is the published default, 13 the fewest that pass all tests known to its authors
 * @source Salmon, Moraes, Dror & Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, SC '11.
 *   doi:10.1145/2063384.2063405
 */
export function threefry(
  keyHigh: number,
  keyLow: number,
  counterHigh: number,
  counterLow: number,
  rounds = 20,
): ThreefryBlock {
  const keys = [keyHigh, keyLow, 0x1bd11bda ^ keyHigh ^ keyLow];
  let first = (counterHigh + keyHigh) | 0;
  let second = (counterLow + keyLow) | 0;
  for (let round = 0; round < rounds; ++round) {
    const rotation = rotations[round % 8];
    first = (first + second) | 0;
    second = ((second << rotation) | (second >>> (32 - rotation))) ^ first;
    if (round % 4 === 3) {
      const injection = (round + 1) / 4;
      first = (first + keys[injection % 3]) | 0;
      second = (second + keys[(injection + 1) % 3] + injection) | 0;
    }
  }
  return { first: first >>> 0, second: second >>> 0 };
}
