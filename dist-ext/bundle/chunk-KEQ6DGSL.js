// dist-ext/numeric/luck/random.js
import seedrandom from "seedrandom";
function randomBits(keyHigh, keyLow, address) {
  let x = address + keyLow + 625341585 | 0;
  return x = Math.imul(x ^ x >>> 17, 3982152891), x = x + keyHigh | 0, x = Math.imul(x ^ x >>> 16, 2146121005), x = x + keyLow | 0, x = Math.imul(x ^ x >>> 15, 2221713035), (x ^ x >>> 16) >>> 0;
}
function childKeyHigh(keyHigh, keyLow, id) {
  let x = id + keyLow + 1013904242 | 0;
  return x = Math.imul(x ^ x >>> 15, 2890668881), x = x + keyHigh | 0, x = Math.imul(x ^ x >>> 16, 2146121005), x = x + keyLow | 0, x = Math.imul(x ^ x >>> 15, 2221713035), x ^ x >>> 16;
}
function childKeyLow(keyHigh, keyLow, id) {
  let x = id + keyHigh + 1481765933 | 0;
  return x = Math.imul(x ^ x >>> 15, 830770091), x = x + keyLow | 0, x = Math.imul(x ^ x >>> 16, 2246822507), x = x + keyHigh | 0, x = Math.imul(x ^ x >>> 13, 3266489909), x ^ x >>> 16;
}
function toUniform(bits) {
  return (bits + 0.5) * 23283064365386963e-26;
}
function keyFromSeed(seed) {
  let spelled = seed.replace(/[^ -[\]-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`), generator = seedrandom(`${seed.length}:${spelled}`);
  return { high: generator.int32(), low: generator.int32() };
}
var replicationBranch = 1919250540;
function replicationKey(key, replication) {
  let branchHigh = childKeyHigh(key.high, key.low, replicationBranch), branchLow = childKeyLow(key.high, key.low, replicationBranch);
  return {
    high: childKeyHigh(branchHigh, branchLow, replication),
    low: childKeyLow(branchHigh, branchLow, replication)
  };
}

export {
  randomBits,
  childKeyHigh,
  childKeyLow,
  toUniform,
  keyFromSeed,
  replicationKey
};
