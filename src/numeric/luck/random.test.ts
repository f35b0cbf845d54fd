import seedrandom from "seedrandom";
import { describe, expect, test } from "vitest";
import {
  avalanche,
  drawSequences,
  type Finding,
  type Mixer,
  mostSurprising,
  testSequence,
} from "../../../test/support/randomness.ts";
import { childKeyHigh, childKeyLow, keyFromSeed, randomBits, replicationKey, toUniform } from "./random.ts";
import { threefry } from "../../../test/support/threefry.ts";

/**
 * No finding of a perfect generator is less likely than this. There are fewer than 1000 of them in this file, so
 * that a perfect generator fails with chance 1e-6 at most. Seeds are fixed: the outcome never changes by itself.
 */
const significance = 1e-9;

/** What goes into a mixer: any key (from another generator) with any address, or with a small one as in a run. */
const anyInput = (trial: number) => {
  const { first, second } = threefry(1, 2, 3, trial);
  return [first, second, threefry(1, 2, 4, trial).first] as const;
};
const smallAddress = (trial: number) => {
  const { first, second } = threefry(5, 6, 0, trial);
  return [first, second, trial & 255] as const;
};

/** How often numbers of one key repeat in 300,000 addresses, where chance would have it 10 times. */
const countRepeats = (mix: Mixer["randomBits"]) => {
  const sorted = Uint32Array.from({ length: 300_000 }, (_, address) => mix(1, 2, address)).sort();
  return sorted.filter((bits, i) => i > 0 && bits === sorted[i - 1]).length;
};

/** Everything known about a mixer, cheap tests first. */
function* examine(mixer: Mixer, count: number, trials: number): Generator<Finding> {
  for (const [name, mix] of Object.entries(mixer).filter(([name]) => name in spotless)) {
    yield* avalanche(`${name}, any input`, mix, anyInput, trials);
    yield* avalanche(`${name}, small address`, mix, smallAddress, trials);
  }
  for (const { name, bits } of drawSequences(mixer, count, 0x5eed, -77))
    for (const finding of testSequence(bits)) yield { ...finding, name: `${name}: ${finding.name}` };
}

const spotless: Mixer = { randomBits, childKeyHigh, childKeyLow };

test("randomBits(…) and child keys pass all tests of uniformity, independence and avalanche", () => {
  const findings = [...examine(spotless, 1 << 16, 1 << 11)];
  expect(findings.length).toBeGreaterThan(300);
  expect(mostSurprising(findings).chance).toBeGreaterThan(significance);
  // Chances of a perfect generator are themselves uniform: chi-square of ten classes, 60 is passed with chance
  // 1.3e-9. (The chance of a worst bit is a bound rather than a chance.)
  const chances = findings.filter(({ name }) => !name.includes("worst")).map(({ chance }) => chance);
  const classes = new Uint32Array(10);
  for (const chance of chances) ++classes[Math.min(9, Math.floor(chance * 10))];
  const expected = chances.length / 10;
  expect(classes.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)).toBeLessThan(60);
});

describe("the tests notice", () => {
  const round = (x: number, shift: number, multiplier: number) => Math.imul(x ^ (x >>> shift), multiplier);
  /** randomBits with other multipliers. */
  const mix = (first: number, second: number, third: number): Mixer["randomBits"] => {
    return (high, low, address) => {
      let x = round((address + low + 0x2545f491) | 0, 17, first);
      x = round((x + high) | 0, 16, second);
      x = round((x + low) | 0, 15, third);
      return (x ^ (x >>> 16)) >>> 0;
    };
  };
  const [first, second, third] = [0xed5ad4bb, 0x7feb352d, 0x846ca68b];
  test("nothing in the copy that is spoilt here", () => {
    for (let i = 0; i < 100; ++i)
      expect(mix(first, second, third)(i, -i, 7 * i)).toBe(randomBits(i, -i, 7 * i));
  });
  test("a missing first multiplication, in 130,000 numbers of neighbouring days", () => {
    const spoilt = { ...spotless, randomBits: mix(1, second, third) };
    const sequences = [...drawSequences(spoilt, 1 << 17, 0x5eed, -77)];
    const { bits } = sequences.find(({ name }) => name === "days and brands")!;
    expect(mostSurprising(testSequence(bits)).chance).toBeLessThan(significance);
  });
  const faults: Record<string, Partial<Mixer>> = {
    "missing first and second multiplications": { randomBits: mix(1, 1, third) },
    "a missing second multiplication": { randomBits: mix(first, 1, third) },
    "a missing last multiplication": { randomBits: mix(first, second, 1) },
    "a multiplier that loses eight bits": { randomBits: mix(first, second & -256, third) },
    "a multiplier of few bits": { randomBits: mix(first, 0x00010001, third) },
    "a missing last shift": {
      randomBits: (high, low, address) => {
        let x = round((address + low + 0x2545f491) | 0, 17, first);
        x = round((x + high) | 0, 16, second);
        return round((x + low) | 0, 15, third) >>> 0;
      },
    },
    "a missing lower half of the key": { randomBits: (high, _low, address) => randomBits(high, 0, address) },
    "a missing upper half of the key": { randomBits: (_high, low, address) => randomBits(0, low, address) },
    "addresses cut to 24 bits": {
      randomBits: (high, low, address) => randomBits(high, low, address & 0xffffff),
    },
    "keys that are numbers drawn": { childKeyHigh: (high, low, id) => randomBits(high, low, id) | 0 },
    "halves of keys that are equal": { childKeyLow: childKeyHigh },
    "keys counted up": { childKeyHigh: (high) => high, childKeyLow: (_high, low, id) => (low + id) | 0 },
    "keys spread by one multiplication": {
      childKeyHigh: (high, _low, id) => high ^ Math.imul(id, 0x9e3779b1),
      childKeyLow: (_high, low, id) => low ^ Math.imul(id, 0x85ebca77),
    },
    "a child key that forgets the parent's lower half": {
      childKeyHigh: (high, _low, id) => childKeyHigh(high, 0, id),
    },
    "a child key that forgets the parent's upper half": {
      childKeyLow: (_high, low, id) => childKeyLow(0, low, id),
    },
  };
  test.each(Object.entries(faults))("%s", (_name, fault) => {
    let smallest = 1;
    for (const { chance } of examine({ ...spotless, ...fault }, 1 << 13, 1 << 9)) {
      smallest = Math.min(smallest, chance);
      if (smallest < significance) break;
    }
    if (smallest >= significance) expect(countRepeats(fault.randomBits ?? randomBits)).toBeGreaterThan(0);
  });
});

test("streams of keys whose lower halves are neighbours are not one stream, shifted", () => {
  for (const [name, mix] of Object.entries(spotless) as [keyof Mixer, Mixer["randomBits"]][]) {
    const [first, second] = [0, 1].map((step) =>
      Array.from({ length: 1000 }, (_, address) =>
        name === "childKeyLow" ? mix(7 + step, 11, address - step) : mix(7, 11 + step, address - step),
      ),
    );
    // Equal by chance in one of 1000 places: 2e-7.
    expect(first.filter((bits, address) => bits === second[address])).toEqual([]);
  }
});

test("randomBits(…) of one key never repeats: it is one to one", () => {
  expect(countRepeats(randomBits)).toBe(0);
});

test("seeds that look alike give luck that has nothing in common", () => {
  const keys = Array.from({ length: 4096 }, (_, i) =>
    keyFromSeed(i < 2048 ? String(i) : String.fromCharCode(i)),
  );
  const bits = Uint32Array.from({ length: 1 << 16 }, (_, i) => {
    const { high, low } = keys[i >> 4];
    return randomBits(high, low, i & 15);
  });
  const halves = Uint32Array.from(
    { length: 8192 },
    (_, i) => (i & 1 ? keys[i >> 1].low : keys[i >> 1].high) >>> 0,
  );
  // In 8192 halves of keys a class of the tests of pairs would hold two: only tests with larger classes.
  const coarse = testSequence(halves).filter(({ name }) =>
    /bits that change|balance|byte|lag|Kolm/.test(name),
  );
  expect(mostSurprising([...testSequence(bits), ...coarse]).chance).toBeGreaterThan(significance);
});

test("replications share no luck, neither as neighbours nor at one address", () => {
  const key = keyFromSeed("1");
  const keys = Array.from({ length: 1 << 16 }, (_, replication) => replicationKey(key, replication));
  const across = Uint32Array.from(keys, ({ high, low }) => randomBits(high, low, 5));
  const consumers = Uint32Array.from({ length: 1 << 16 }, (_, i) => {
    const { high, low } = keys[i >> 3];
    return randomBits(childKeyHigh(high, low, i & 7), childKeyLow(high, low, i & 7), 1);
  });
  const findings = [...testSequence(across), ...testSequence(consumers)];
  expect(mostSurprising(findings).chance).toBeGreaterThan(significance);
});

test("keys of replications and of consumers are all different", () => {
  const { high, low } = keyFromSeed("1");
  const keys = new Set<string>();
  for (let id = 0; id < 30_000; ++id) {
    keys.add(`${childKeyHigh(high, low, id)},${childKeyLow(high, low, id)}`);
    const replication = replicationKey({ high, low }, id);
    keys.add(`${replication.high},${replication.low}`);
  }
  expect(keys.size).toBe(60_000);
});

test("keyFromSeed(…) tells seeds apart that seedrandom takes for one", () => {
  expect(seedrandom("1").int32()).toBe(seedrandom("11").int32()); // ARC4 repeats a short key
  expect(seedrandom("0").int32()).toBe(seedrandom("а").int32()); // only the lower byte of a Cyrillic letter
  const seeds = [
    "1",
    "11",
    "111",
    "1:1",
    "0",
    "а",
    "\\u0430",
    "",
    "é",
    "e\u0301",
    "😀",
    "\ud83d",
    "a",
    "b",
    "aa",
  ];
  const keys = seeds.map((seed) => JSON.stringify(keyFromSeed(seed)));
  expect(new Set(keys).size).toBe(seeds.length);
});

test("keyFromSeed(…) is the start of seedrandom's default generator, seeded with the length and the text", () => {
  const generator = seedrandom("5:hel\\u00f3");
  expect(keyFromSeed("heló")).not.toEqual({ high: generator.int32(), low: generator.int32() });
  const right = seedrandom("4:hel\\u00f3");
  expect(keyFromSeed("heló")).toEqual({ high: right.int32(), low: right.int32() });
});

test("keys and numbers are of the type that the engine's arrays expect", () => {
  for (let id = -50; id < 50; ++id) {
    const bits = randomBits(id, -id, id * 7);
    expect(bits).toBe(bits >>> 0);
    expect(childKeyHigh(id, 3, id)).toBe(childKeyHigh(id, 3, id) | 0);
    expect(childKeyLow(id, 3, id)).toBe(childKeyLow(id, 3, id) | 0);
  }
});

test("an address may be given signed or unsigned", () => {
  expect(randomBits(-1, -2, 0xffffffff)).toBe(randomBits(0xffffffff, 0xfffffffe, -1));
  expect(childKeyHigh(-1, -2, 0xfffffff0)).toBe(childKeyHigh(0xffffffff, 0xfffffffe, -16));
});

test("toUniform(…) is strictly between 0 and 1 and its mirror image", () => {
  expect(toUniform(0)).toBe(2 ** -33);
  expect(toUniform(0xffffffff)).toBe(1 - 2 ** -33);
  expect(toUniform(0x7fffffff) + toUniform(0x80000000)).toBe(1);
});

test("the numbers are those of every version before (they change every result if they change)", () => {
  expect([randomBits(0, 0, 0), randomBits(1, 2, 3), randomBits(-1, -1, -1)]).toMatchInlineSnapshot(`
    [
      1726781116,
      677598761,
      647979818,
    ]
  `);
  expect([childKeyHigh(0, 0, 0), childKeyHigh(1, 2, 3), childKeyHigh(-1, -1, -1)]).toMatchInlineSnapshot(`
    [
      -999178769,
      -2081897802,
      -34150299,
    ]
  `);
  expect([childKeyLow(0, 0, 0), childKeyLow(1, 2, 3), childKeyLow(-1, -1, -1)]).toMatchInlineSnapshot(`
    [
      -1473958009,
      -1011989164,
      -1453899824,
    ]
  `);
  expect(["", "1", "spring"].map(keyFromSeed)).toMatchInlineSnapshot(`
    [
      {
        "high": 808652792,
        "low": -1731457202,
      },
      {
        "high": -1959551001,
        "low": 1525326480,
      },
      {
        "high": 421806042,
        "low": -1239494142,
      },
    ]
  `);
  expect(replicationKey(keyFromSeed("1"), 0)).toMatchInlineSnapshot(`
    {
      "high": -1626083714,
      "low": -1346275204,
    }
  `);
});
