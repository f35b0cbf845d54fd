import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as activities from "../../src/model/layout/activities.ts";
import * as counts from "../../src/model/layout/counts.ts";
import { place } from "../../src/model/engine/engine.ts";
import { roughNormals } from "../../src/model/people/perception.ts";
import { ACTIVITIES, BRAND_SERIES, MARKET_SERIES } from "../../src/model/result.ts";
import { exp } from "../../src/numeric/functions/deterministicMath.ts";
import { exponentialOf, gumbelOf, normalOf } from "../../src/numeric/functions/distributions.ts";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../../src/numeric/luck/random.ts";
import { openParts } from "../support/dayParts.ts";
import { plainMarket } from "../support/market.ts";

const { market, day } = openParts(plainMarket({ market: { consumers: 100 } }));
const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const bits = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const settings = { numRuns: 3000, seed: 1 };

describe("luck in WebAssembly is luck in TypeScript, to the bit", () => {
  test("random numbers and keys", () => {
    fc.assert(
      fc.property(word, word, word, (high, low, address) => {
        expect(day.randomBits(high, low, address) >>> 0).toBe(randomBits(high, low, address));
        expect(day.childKeyHigh(high, low, address)).toBe(childKeyHigh(high, low, address));
        expect(day.childKeyLow(high, low, address)).toBe(childKeyLow(high, low, address));
      }),
      settings,
    );
  });

  test("distributions", () => {
    const pairs = [
      [day.exponentialOf, exponentialOf],
      [day.gumbelOf, gumbelOf],
    ] as const;
    fc.assert(
      fc.property(bits, (luck) => {
        const uniform = toUniform(luck);
        expect(day.toUniform(luck)).toBe(uniform);
        for (const [there, here] of pairs) expect(there(uniform)).toBe(here(uniform));
      }),
      settings,
    );
    for (const luck of [0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1])
      for (const [there, here] of pairs) expect(there(toUniform(luck))).toBe(here(toUniform(luck)));
  });

  test("normal numbers, in the tails that are not drawn by parabolas", () => {
    fc.assert(
      fc.property(bits, (luck) => {
        const far = luck >>> 4;
        for (const uniform of [toUniform(far), toUniform(2 ** 32 - 1 - far)])
          expect(day.farNormal(uniform)).toBe(normalOf(uniform));
      }),
      settings,
    );
    for (const luck of [0, 2 ** 28 - 1, 2 ** 32 - 2 ** 28, 2 ** 32 - 1])
      expect(day.farNormal(toUniform(luck))).toBe(normalOf(toUniform(luck)));
  });

  test("the exponential function, as far as numbers reach", () => {
    fc.assert(
      fc.property(fc.double({ min: -760, max: 720, noNaN: true }), (x) => {
        expect(day.exp(x)).toBe(exp(x));
      }),
      settings,
    );
    for (const x of [-Infinity, -745.2, -708.5, -0, 0, 1e-300, 709.7, 710, Infinity, Number.NaN])
      expect(day.exp(x)).toBe(exp(x));
  });
});

test("four numbers at once are the four numbers, one by one, and a limit is allowed", () => {
  fc.assert(
    fc.property(
      word,
      word,
      word,
      fc.array(bits, { minLength: 4, maxLength: 4 }),
      (high, low, first, limits) => {
        const numbers = [0, 1, 2, 3].map((step) => randomBits(high, low, first + step));
        const asked = [limits[0], numbers[1], limits[2], numbers[3]];
        const expected = (of: readonly number[]) =>
          numbers.reduce((sum, number, lane) => sum + (number <= of[lane] ? 1 << lane : 0), 0);
        place(market.engine, "initialAwareness", Uint32Array.from(asked)); // any place in the memory
        const place4 = market.engine.exports["initialAwareness"].value;
        expect(day.notAboveFour(high, low, first, place4)).toBe(expected(asked));
        expect(day.notAboveOne(high, low, first, limits[0])).toBe(expected(Array(4).fill(limits[0])));
      },
    ),
    settings,
  );
});

test("rough normal numbers are the quantiles of 2,048 cells, mirrored at 0", () => {
  for (let cell = 0; cell < 1024; ++cell) {
    expect(day.roughNormal((1024 + cell) * 2 ** 21)).toBe(roughNormals[cell]);
    expect(day.roughNormal((1024 - cell) * 2 ** 21 - 1)).toBe(-roughNormals[cell]);
  }
});

describe("numbers drawn by parabolas", () => {
  const quick = [
    ["Gumbel", day.quickGumbel, gumbelOf],
    ["normal", day.quickNormal, normalOf],
  ] as const;

  test.each(quick)("are %s within 3e-6, and exact in the outer eighth", (_, drawn, exact) => {
    fc.assert(
      fc.property(bits, (luck) => {
        const error = Math.abs(drawn(luck) - exact(toUniform(luck)));
        const isFar = luck < 2 ** 28 || luck >= 2 ** 32 - 2 ** 28;
        expect(error).toBeLessThan(isFar ? Number.MIN_VALUE : 3e-6);
      }),
      settings,
    );
  });

  test.each(quick)("rise (%s), also from cell to cell", (_, drawn) => {
    // A hundredth of a cell changes the number by 1e-4, which is more than a parabola may be wrong by.
    const steps = Array.from({ length: 25_600 }, (_step, step) => drawn(step * 167_772 + 83_886));
    for (let step = 1; step < steps.length; ++step) expect(steps[step]).toBeGreaterThan(steps[step - 1]);
    for (let cell = 1; cell < 256; ++cell) {
      const jump = drawn(cell * 2 ** 24) - drawn(cell * 2 ** 24 - 1);
      expect(Math.abs(jump)).toBeLessThan(6e-6);
    }
  });
});

test("the whole part of a number is that of the language", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2 ** 31 - 1, noNaN: true }), (value) => {
      expect(day.wholeOf(value)).toBe(Math.floor(value));
    }),
    settings,
  );
  for (const value of [0, 0.49999999999999994, 0.5, 1 - 2 ** -53, 1.5, 2.5, 65534.99999999999, 65535])
    expect(day.wholeOf(value)).toBe(Math.floor(value));
});

describe("numbers that both languages know stand for the same names", () => {
  // What is shipped has numbers in their place; here they are objects, of which the types know nothing.
  const named = (module: object, enumeration: string) =>
    Object.entries(Reflect.get(module, enumeration) as object)
      .filter(([, number]) => typeof number === "number")
      .map(([name]) => (name === "doing" ? "do" : name));

  test.each([
    ["activities", activities, "Act", ACTIVITIES],
    ["series of brands", counts, "Count", BRAND_SERIES],
    ["series of the market", counts, "Total", MARKET_SERIES],
  ])("%s", (_, module, name, names) => expect(named(module, name)).toEqual([...names]));
});
