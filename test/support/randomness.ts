import jstat from "jstat";

/** What is put to the test: the three functions of src/numeric/luck/random.ts, or spoilt copies of them. */
export interface Mixer {
  randomBits(keyHigh: number, keyLow: number, address: number): number;
  childKeyHigh(keyHigh: number, keyLow: number, id: number): number;
  childKeyLow(keyHigh: number, keyLow: number, id: number): number;
}

type Key = readonly [high: number, low: number];

/** Numbers in the order in which they were asked for. */
export interface Sequence {
  readonly name: string;
  readonly bits: Uint32Array;
}

/** A statistic, and the chance that a perfect generator gives one as strange (two-sided). */
export interface Finding {
  readonly name: string;
  readonly chance: number;
}

/** The least surprising to the most surprising: the finding with the smallest chance. */
export function mostSurprising(findings: readonly Finding[]): Finding {
  return findings.reduce((worst, finding) => (finding.chance < worst.chance ? finding : worst));
}

/** Ways of asking for numbers, as a run asks: what stands still and what counts up differs. */
export function* drawSequences(mixer: Mixer, count: number, high: number, low: number): Generator<Sequence> {
  const { randomBits, childKeyHigh, childKeyLow } = mixer;
  const child = ([high, low]: Key, id: number): Key => [
    childKeyHigh(high, low, id),
    childKeyLow(high, low, id),
  ];
  const key: Key = [high, low];
  const ways: Record<string, (index: number) => number> = {
    "keys and numbers": (i) => (i & 1 ? randomBits : childKeyHigh)(high, low, i >> 1),
    "both halves of keys": (i) => (i & 1 ? childKeyLow : childKeyHigh)(high, low, i >> 1),
    "upper halves of keys": (i) => childKeyHigh(high, low, i),
    "lower halves of keys": (i) => childKeyLow(high, low, i),
    "addresses of one key": (i) => randomBits(high, low, i),
    "days and brands": (i) => randomBits(high, low, 0x10000000 + ((i >> 2) << 4) + (i & 3)),
    "one address of neighbouring consumers": (i) => randomBits(...child(key, i), 3),
    "eight addresses of each consumer": (i) => randomBits(...child(key, i >> 3), i & 7),
    "purposes in the upper bits": (i) => randomBits(...child(key, i >> 4), (i & 15) << 28),
    "ranges of sixteen": (i) => randomBits(...child(key, i >> 4), (i & 15) << 4),
    "journeys of consumers": (i) => randomBits(...child(child(key, i >> 2), i & 3), 0x01000000),
    "moments of journeys": (i) => randomBits(...child(child(child(key, i >> 5), (i >> 3) & 3), i & 7), 1),
  };
  for (const [name, bitsAt] of Object.entries(ways))
    yield { name, bits: Uint32Array.from({ length: count }, (_, i) => bitsAt(i)) };
}

/** All tests of one sequence of 32-bit numbers. */
export function testSequence(bits: Uint32Array): Finding[] {
  return [
    bitBalance("bits", bits),
    bitBalance("bits that change from one to the next", changes(bits, 1)),
    bitBalance("bits that change in two steps", changes(bits, 2)),
    bitBalance("bits that change in eight steps", changes(bits, 8)),
    uniformity("upper byte", bits, (x) => x >>> 24),
    uniformity("middle byte", bits, (x) => (x >>> 12) & 255),
    uniformity("lower byte", bits, (x) => x & 255),
    pairs("upper bits of neighbours", bits, (x) => x >>> 26, 1),
    pairs("middle bits of neighbours", bits, (x) => (x >>> 13) & 63, 1),
    pairs("lower bits of neighbours", bits, (x) => x & 63, 1),
    pairs("upper bits two apart", bits, (x) => x >>> 26, 2),
    pairs("upper bits eight apart", bits, (x) => x >>> 26, 8),
    pairs("upper bits sixteen apart", bits, (x) => x >>> 26, 16),
    triples(bits),
    ...[1, 2, 3, 4, 8, 16, 32].map((lag) => serialCorrelation(bits, lag)),
    kolmogorovSmirnov(bits),
    gaps(bits),
    birthdaySpacings("upper", bits, (x) => x >>> 8),
    birthdaySpacings("lower", bits, (x) => x & 0xffffff),
    ones(bits),
  ];
}

/** Each of 32 bits is set half of the time: the sum of squared standard deviations. */
function bitBalance(name: string, bits: Uint32Array): Finding {
  let statistic = 0;
  for (let bit = 0; bit < 32; ++bit) {
    let set = 0;
    for (const x of bits) set += (x >>> bit) & 1;
    statistic += (2 * set - bits.length) ** 2 / bits.length;
  }
  return { name: `balance of ${name}`, chance: chiSquareChance(statistic, 32) };
}

function changes(bits: Uint32Array, lag: number): Uint32Array {
  return bits.subarray(lag).map((x, i) => x ^ bits[i]);
}

/** Every one of 256 values is as frequent. */
function uniformity(name: string, bits: Uint32Array, part: (x: number) => number): Finding {
  const counts = new Uint32Array(256);
  for (const x of bits) ++counts[part(x)];
  return { name: `uniformity of the ${name}`, chance: chiSquareChance(evenness(counts), 255) };
}

/** Every one of 64 × 64 pairs is as frequent; pairs do not overlap. */
function pairs(name: string, bits: Uint32Array, part: (x: number) => number, lag: number): Finding {
  const counts = new Uint32Array(4096);
  for (let block = 0; block + 2 * lag <= bits.length; block += 2 * lag)
    for (let i = block; i < block + lag; ++i) ++counts[part(bits[i]) * 64 + part(bits[i + lag])];
  return { name: `pairs of ${name}`, chance: chiSquareChance(evenness(counts), 4095) };
}

/** Every one of 16³ triples of upper bits is as frequent. */
function triples(bits: Uint32Array): Finding {
  const counts = new Uint32Array(4096);
  for (let i = 0; i + 3 <= bits.length; i += 3)
    ++counts[(bits[i] >>> 28) * 256 + (bits[i + 1] >>> 28) * 16 + (bits[i + 2] >>> 28)];
  return { name: "triples of upper bits", chance: chiSquareChance(evenness(counts), 4095) };
}

/** Numbers `lag` apart are uncorrelated. */
function serialCorrelation(bits: Uint32Array, lag: number): Finding {
  let sum = 0;
  for (let i = lag; i < bits.length; ++i) sum += (bits[i] - 2147483647.5) * (bits[i - lag] - 2147483647.5);
  const variance = (2 ** 64 / 12) * Math.sqrt(bits.length - lag);
  return { name: `correlation at lag ${lag}`, chance: normalChance(sum / variance) };
}

/** The largest distance between the share of numbers below x and x itself. */
function kolmogorovSmirnov(bits: Uint32Array): Finding {
  const sorted = bits.toSorted();
  let distance = 0;
  sorted.forEach((x, i) => {
    const u = (x + 0.5) / 2 ** 32;
    distance = Math.max(distance, u - i / sorted.length, (i + 1) / sorted.length - u);
  });
  const root = Math.sqrt(sorted.length);
  const scaled = distance * (root + 0.12 + 0.11 / root); // Stephens (1970)
  let above = 0;
  for (let k = 1; k < 100; ++k) above += 2 * (-1) ** (k - 1) * Math.exp(-2 * k * k * scaled * scaled);
  // Below 0.3 the alternating series has not converged, and the chance of so little is under 1e-9 anyway.
  return { name: "Kolmogorov–Smirnov", chance: scaled < 0.27 ? 0 : twoSided(Math.min(1, above)) };
}

/** How long it takes until a number below 1/16 comes again: geometric. */
function gaps(bits: Uint32Array): Finding {
  const longest = 60;
  const counts = new Float64Array(longest + 1);
  let gap = 0;
  for (const x of bits) {
    if (x >>> 28 === 0) {
      ++counts[Math.min(gap, longest)];
      gap = 0;
    } else ++gap;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  let statistic = 0;
  counts.forEach((count, length) => {
    const expected = total * (15 / 16) ** length * (length < longest ? 1 / 16 : 1);
    statistic += (count - expected) ** 2 / expected;
  });
  return { name: "gaps", chance: chiSquareChance(statistic, longest) };
}

/**
 * Marsaglia's birthday spacings: of 512 birthdays in a year of 2²⁴ days, the number of repeated spacings is
 * Poisson with mean 512³ / 2²⁶ = 2 in each group.
 */
function birthdaySpacings(name: string, bits: Uint32Array, day: (x: number) => number): Finding {
  let repeated = 0;
  let groups = 0;
  for (; (groups + 1) * 512 <= bits.length; ++groups) {
    const days = Uint32Array.from(bits.subarray(groups * 512, (groups + 1) * 512), day).sort();
    const spacings = days.map((x, i) => (i === 0 ? x : x - days[i - 1])).sort();
    for (let i = 1; i < 512; ++i) if (spacings[i] === spacings[i - 1]) ++repeated;
  }
  const mean = 2 * groups;
  // A Poisson count of this size is normal after a square root; the exact mean is lower by less than 0.2 %.
  return {
    name: `birthday spacings, ${name} bits`,
    chance: normalChance(2 * (Math.sqrt(repeated + 0.25) - Math.sqrt(mean))),
  };
}

/** The number of ones in a 32-bit number is binomial. */
function ones(bits: Uint32Array): Finding {
  const counts = new Float64Array(33);
  for (const x of bits) {
    let set = 0;
    for (let rest = x; rest !== 0; rest &= rest - 1) ++set;
    ++counts[set];
  }
  let ways = 1;
  let statistic = 0;
  const [few, many] = [6, 26]; // outside, classes are merged
  const observed = new Float64Array(33);
  const expected = new Float64Array(33);
  for (let set = 0; set <= 32; ++set) {
    const at = Math.min(many, Math.max(few, set));
    observed[at] += counts[set];
    expected[at] += (ways / 2 ** 32) * bits.length;
    ways = (ways * (32 - set)) / (set + 1);
  }
  for (let at = few; at <= many; ++at) statistic += (observed[at] - expected[at]) ** 2 / expected[at];
  return { name: "number of ones", chance: chiSquareChance(statistic, many - few) };
}

/**
 * Flipping one bit of what goes in flips each bit of what comes out half of the time.
 *
 * @param into - what goes in: key halves and address for a trial
 * @returns findings for the whole table (chi-square) and for its worst cell
 */
export function avalanche(
  name: string,
  mix: (keyHigh: number, keyLow: number, address: number) => number,
  into: (trial: number) => readonly [number, number, number],
  trials: number,
): Finding[] {
  let statistic = 0;
  let worst = 0;
  for (let flipped = 0; flipped < 96; ++flipped) {
    const mask = 1 << (flipped & 31);
    const flips = new Uint32Array(32);
    for (let trial = 0; trial < trials; ++trial) {
      const [high, low, address] = into(trial);
      const word = flipped >> 5;
      const changed =
        mix(high, low, address) ^
        mix(
          word === 0 ? high ^ mask : high,
          word === 1 ? low ^ mask : low,
          word === 2 ? address ^ mask : address,
        );
      for (let bit = 0; bit < 32; ++bit) flips[bit] += (changed >>> bit) & 1;
    }
    for (const count of flips) {
      const z = (2 * count - trials) / Math.sqrt(trials);
      statistic += z * z;
      worst = Math.max(worst, Math.abs(z));
    }
  }
  return [
    { name: `avalanche of ${name}, all bits`, chance: chiSquareChance(statistic, 96 * 32) },
    { name: `avalanche of ${name}, worst bit`, chance: Math.min(1, 96 * 32 * normalChance(worst)) },
  ];
}

/** Chi-square statistic of equal expectations. */
function evenness(counts: Uint32Array): number {
  let total = 0;
  for (const count of counts) total += count;
  const expected = total / counts.length;
  let statistic = 0;
  for (const count of counts) statistic += (count - expected) ** 2 / expected;
  return statistic;
}

const twoSided = (above: number) => 2 * Math.min(above, 1 - above);

const chiSquareChance = (statistic: number, freedom: number) =>
  twoSided(1 - jstat.chisquare.cdf(statistic, freedom));

const normalChance = (z: number) => 2 * jstat.normal.cdf(-Math.abs(z), 0, 1);
