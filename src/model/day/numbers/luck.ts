/*
 * Luck as in `numeric/random.ts`, to the same bit (test/engine/luck.test.ts): the two languages share no arithmetic of
 * whole numbers, and a call from one into the other costs more than a draw. Likewise `arithmetic.ts` and
 * `distributions.ts`.
 */

/** The random number that stands at one address below a key: 32 random bits, the same for ever. */
export function randomBits(keyHigh: i32, keyLow: i32, address: i32): u32 {
  let x: u32 = address + keyLow + 0x2545f491;
  x = (x ^ (x >>> 17)) * 0xed5ad4bb;
  x += keyHigh;
  x = (x ^ (x >>> 16)) * 0x7feb352d;
  x += keyLow;
  x = (x ^ (x >>> 15)) * 0x846ca68b;
  return x ^ (x >>> 16);
}

/** Which of the numbers at four addresses, one after the other, are not above the four limits at a place: one bit each. */
export function notAboveFour(keyHigh: i32, keyLow: i32, address: i32, limits: usize): i32 {
  return i32x4.bitmask(i32x4.le_u(randomBits4(keyHigh, keyLow, address), v128.load(limits)));
}

/** Which of the numbers at four addresses, one after the other, are not above a limit: one bit each. */
export function notAboveOne(keyHigh: i32, keyLow: i32, address: i32, limit: u32): i32 {
  return i32x4.bitmask(i32x4.le_u(randomBits4(keyHigh, keyLow, address), i32x4.splat(limit)));
}

/** The numbers at four addresses, one after the other, put to a place. */
export function randomBitsTo(place: usize, keyHigh: i32, keyLow: i32, address: i32): void {
  v128.store(place, randomBits4(keyHigh, keyLow, address));
}

/** What `randomBits4` adds and multiplies by, four times each: loading a vector is cheaper than making it. */
const LANES = memory.data<u32>([0, 1, 2, 3]);
const FIRST = memory.data<u32>([0xed5ad4bb, 0xed5ad4bb, 0xed5ad4bb, 0xed5ad4bb]);
const SECOND = memory.data<u32>([0x7feb352d, 0x7feb352d, 0x7feb352d, 0x7feb352d]);
const THIRD = memory.data<u32>([0x846ca68b, 0x846ca68b, 0x846ca68b, 0x846ca68b]);

function randomBits4(keyHigh: i32, keyLow: i32, address: i32): v128 {
  let x = i32x4.add(i32x4.splat(address + keyLow + 0x2545f491), v128.load(LANES));
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 17)), v128.load(FIRST));
  x = i32x4.add(x, i32x4.splat(keyHigh));
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 16)), v128.load(SECOND));
  x = i32x4.add(x, i32x4.splat(keyLow));
  x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 15)), v128.load(THIRD));
  return v128.xor(x, i32x4.shr_u(x, 16));
}

/** Upper half of the key of a part: of a consumer in a run, of a journey of a consumer. */
export function childKeyHigh(keyHigh: i32, keyLow: i32, id: i32): i32 {
  let x: u32 = id + keyLow + 0x3c6ef372;
  x = (x ^ (x >>> 15)) * 0xac4c1b51;
  x += keyHigh;
  x = (x ^ (x >>> 16)) * 0x7feb352d;
  x += keyLow;
  x = (x ^ (x >>> 15)) * 0x846ca68b;
  return x ^ (x >>> 16);
}

/** Lower half of the key of a part. */
export function childKeyLow(keyHigh: i32, keyLow: i32, id: i32): i32 {
  let x: u32 = id + keyHigh + 0x5851f42d;
  x = (x ^ (x >>> 15)) * 0x31848bab;
  x += keyLow;
  x = (x ^ (x >>> 16)) * 0x85ebca6b;
  x += keyHigh;
  x = (x ^ (x >>> 13)) * 0xc2b2ae35;
  return x ^ (x >>> 16);
}

/** Bits of luck are compared with chances times this: a chance of 1 lies above all of them. */
export const CERTAIN: f64 = 4294967296.0;

/** Whether something of this chance happens. */
export function happens(bits: u32, chance: f64): bool {
  return <f64>bits < chance * CERTAIN;
}

/** 32 random bits as a uniform number strictly between 0 and 1. */
export function toUniform(bits: u32): f64 {
  return (<f64>bits + 0.5) * 2.3283064365386963e-10;
}
