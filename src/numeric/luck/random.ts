import seedrandom from "seedrandom/seedrandom.js";

/** The 64 bits from which a whole tree of random numbers grows, as two signed 32-bit integers. */
export interface RandomKey {
  /** upper 32 bits, a signed integer */
  readonly high: number;
  /** lower 32 bits, a signed integer */
  readonly low: number;
}

/**
 * The random number that stands at one address: 32 random bits, the same for ever.
 *
 * Nothing is drawn "next": the bits are a pure function of key and address, so the order of asking,
 * the number of threads and what others ask never matter.
 *
 *     three rounds of  x ← (x ⊕ x ≫ s) · m  mod 2³²,  with low, high and low again added before each
 *
 * For one key the map from addresses to bits is one to one. Keys have to be well mixed themselves:
 * take them from `keyFromSeed`, `replicationKey` or the `childKey…` functions, never by counting: two
 * keys with the same upper half and neighbouring lower halves give related streams.
 *
 * Why this and not Threefry-2x32, which has published answers and a reputation: 3.5 ns a draw here,
 * against 11–18 ns for Threefry-2x32-20 tuned by hand, 10 ns for Math.random, 14–22 ns for seedrandom's ARC4
 * (tools/bench/numeric.ts), and no test here tells the two apart. random.test.ts asks for numbers in the twelve
 * ways of a run and looks for unevenness, dependence and poor avalanche; it finds nothing, nor with a
 * million numbers of each, nor with addresses in steps of any power of two, and it does find sixteen faults
 * put into copies. In 2²⁰ trials a flipped bit of address or key moves every bit with chance .5 ± .002, which
 * is the noise. All 94 p-values of sixteen dieharder tests pass, over one address of neighbouring consumers
 * and over eight addresses of each.
 *
 * @param keyHigh - upper half of the key, a 32-bit integer
 * @param keyLow - lower half of the key, a 32-bit integer
 * @param address - which number of this key, a 32-bit integer
 * @returns an unsigned integer, 0 to 2³² − 1
 * @source rounds two and three are the permutation "lowbias32", the multiplier of round one is of
 *   "triple32", both by C. Wellons (2018), Prospecting for hash functions,
 *   nullprogram.com/blog/2018/07/31; the keying is ours
 */
export function randomBits(keyHigh: number, keyLow: number, address: number): number {
  let x = (address + keyLow + 0x2545f491) | 0;
  x = Math.imul(x ^ (x >>> 17), 0xed5ad4bb);
  x = (x + keyHigh) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = (x + keyLow) | 0;
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

/**
 * Upper half of the key of a part: of consumer `id` in a run, of journey `id` of a consumer.
 *
 * Built like `randomBits`, with another first round, so that the numbers drawn from a key are not the
 * keys of its children. In 2²⁰ trials a flipped bit of what goes in moves every bit of what comes out with
 * chance .5 ± .003, for both halves.
 *
 * @param keyHigh - upper half of the parent's key, a 32-bit integer
 * @param keyLow - lower half of the parent's key, a 32-bit integer
 * @param id - which child, a 32-bit integer; neighbours 0, 1, 2, … are welcome
 * @returns a signed 32-bit integer
 */
export function childKeyHigh(keyHigh: number, keyLow: number, id: number): number {
  let x = (id + keyLow + 0x3c6ef372) | 0;
  x = Math.imul(x ^ (x >>> 15), 0xac4c1b51);
  x = (x + keyHigh) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = (x + keyLow) | 0;
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}

/**
 * Lower half of the key of a part; see `childKeyHigh`, from which it differs by its multipliers and by
 * the two halves of the parent's key changing places.
 *
 * @param keyHigh - upper half of the parent's key, a 32-bit integer
 * @param keyLow - lower half of the parent's key, a 32-bit integer
 * @param id - which child, a 32-bit integer
 * @returns a signed 32-bit integer
 * @source rounds two and three are the end of MurmurHash3, A. Appleby (2011), fmix32
 */
export function childKeyLow(keyHigh: number, keyLow: number, id: number): number {
  let x = (id + keyHigh + 0x5851f42d) | 0;
  x = Math.imul(x ^ (x >>> 15), 0x31848bab);
  x = (x + keyLow) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = (x + keyHigh) | 0;
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/**
 * Turns 32 random bits into a uniform number strictly between 0 and 1: the middle of its cell.
 *
 *     (bits + ½) · 2⁻³²
 *
 * @param bits - an unsigned integer, 0 to 2³² − 1
 * @returns a number from 2⁻³³ to 1 − 2⁻³³, exact
 */
export function toUniform(bits: number): number {
  return (bits + 0.5) * 2.3283064365386963e-10;
}

/**
 * Turns the seed a user typed into the key of an experiment.
 *
 * The first two 32-bit numbers of seedrandom's default generator (ARC4). That generator sees only the
 * lower byte of each character and takes "1" and "11" for the same seed, because ARC4 repeats a short
 * key; so the text goes in with its length in front and every character that is not plain ASCII
 * spelled out.
 *
 * @param seed - any text
 */
export function keyFromSeed(seed: string): RandomKey {
  const spelled = seed.replace(
    /[^ -[\]-~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const generator = seedrandom(`${seed.length}:${spelled}`);
  return { high: generator.int32(), low: generator.int32() };
}

/** Keeps the keys of replications apart from those of consumers: the letters "repl" as a number. */
const replicationBranch = 0x7265706c;

/** Both halves of the key of a part, outside of hot loops. */
export function childKey({ high, low }: RandomKey, id: number): RandomKey {
  return { high: childKeyHigh(high, low, id), low: childKeyLow(high, low, id) };
}

/**
 * The key of one run among many of the same experiment. It depends on the experiment's key and the
 * run's number alone: the first 100 of 200 runs are the 100 runs.
 *
 * @param key - the key of the experiment, from `keyFromSeed`
 * @param replication - number of the run, a 32-bit integer, first is 0
 */
export function replicationKey(key: RandomKey, replication: number): RandomKey {
  return childKey(childKey(key, replicationBranch), replication);
}
