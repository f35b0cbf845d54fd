import { expect, test } from "vitest";
import { CERTAIN } from "../../src/model/advertising/presence.ts";
import { addressOf, type Engine } from "../../src/model/engine/engine.ts";
import { lanesOf } from "../../src/model/engine/widths.ts";
import { openParts } from "../support/dayParts.ts";
import { plainMarket } from "../support/market.ts";
import { wideMarket } from "../support/wideMarket.ts";

/** Markets of so many brands, on their first morning. */
const marketOf = (brands: number, personas = 1) =>
  openParts(
    plainMarket({
      market: { consumers: 100, days: 10 },
      personas: Object.fromEntries(
        Array.from({ length: personas }, (_, at) => [`p${at}`, { share: at === 0 ? 1 : 0 }]),
      ),
      channels: { one: {}, other: {} },
      brands: Object.fromEntries(Array.from({ length: brands }, (_, at) => [`b${at}`, {}])),
    }),
  ).market;

const words = (engine: Engine, name: string, length: number) =>
  new Uint32Array(engine.memory.buffer, addressOf(engine, name), length);

/** Has the engine make limits of chances; tells whether random bits mean that a brand comes to mind. */
function limitsOf(market: ReturnType<typeof marketOf>, rows: readonly (readonly number[])[]) {
  const { engine, today } = market;
  const brands = rows[0].length;
  today().rowChances.set(rows.flat().map((chance) => chance * CERTAIN));
  engine.calls.limitRecall();
  const rowWords = engine.width.BITS_WORDS;
  const limits = words(engine, "recallLimits", rows.length * lanesOf(brands));
  const possible = words(engine, "recallPossible", rows.length * rowWords);
  const isMet = (row: number, brand: number, bits: number) =>
    ((possible[row * rowWords + (brand >> 5)] >>> (brand & 31)) & 1) === 1 &&
    bits <= limits[row * lanesOf(brands) + brand];
  return { limits, possible, isMet };
}

test("places come in fours", () => {
  expect([1, 4, 5, 16, 33, 64].map(lanesOf)).toEqual([4, 4, 8, 16, 36, 64]);
});

test("never, by a single draw, half of the time, nearly always and always", () => {
  const single = 1 / CERTAIN;
  const { isMet } = limitsOf(marketOf(6), [[0, single, 0.5, 1 - single, 1, single / 2]]);
  const met = (bits: number) => [0, 1, 2, 3, 4, 5].filter((brand) => isMet(0, brand, bits));
  // Bits below chance · 2³² are met, as wherever a chance is drawn: 0 is below every chance but that of nothing.
  expect(met(0)).toEqual([1, 2, 3, 4, 5]);
  expect(met(1)).toEqual([2, 3, 4]);
  expect(met(2 ** 31 - 1)).toEqual([2, 3, 4]);
  expect(met(2 ** 31)).toEqual([3, 4]);
  expect(met(2 ** 32 - 2)).toEqual([3, 4]);
  expect(met(2 ** 32 - 1)).toEqual([4]);
});

test("a limit means the same as its chance, whatever bits are drawn", () => {
  const chances = [0.1, 1 / 3, 0.999, 1e-9, 0.25];
  const { isMet } = limitsOf(marketOf(5), [chances]);
  for (const [brand, chance] of chances.entries()) {
    const edge = Math.floor(chance * CERTAIN);
    for (const bits of [0, edge - 1, edge, edge + 1, 2 ** 32 - 1].filter((one) => one >= 0))
      expect(isMet(0, brand, bits)).toBe(bits < chance * CERTAIN);
  }
});

test("what is more than certain is certain", () => {
  expect(limitsOf(marketOf(1), [[1.5]]).limits[0]).toBe(2 ** 32 - 1);
});

test.each([1, 2, 3, 15, 16])(
  "of %d brands each has its own bit in each row, and there are no others",
  (brands) => {
    const rows = [0, 1, 2].map((row) =>
      Array.from({ length: brands }, (_, brand) => ((brand + row) % 3 === 0 ? 0 : 0.5)),
    );
    const { possible } = limitsOf(marketOf(brands, 3), rows);
    const bits = (row: readonly number[]) =>
      row.reduce((sum, chance, brand) => sum + (chance > 0 ? 2 ** brand : 0), 0);
    expect([...possible]).toEqual(rows.map(bits));
  },
);

test("brands beyond the thirty-second have their bits in the second word", () => {
  const { market } = openParts(wideMarket(37, 14, { "market.consumers": 100, "market.days": 40 }));
  const { brands, personas } = market.parameters;
  const one = (at: number) => brands.map((_, brand) => (brand === at ? 0.5 : 0));
  const rows = personas.map((_, row) => one([0, 31, 32, 39][row % 4]));
  const { isMet } = limitsOf(market, rows);
  const met = rows.map((_, row) => brands.flatMap((_brand, brand) => (isMet(row, brand, 0) ? [brand] : [])));
  expect(brands.length).toBe(40);
  expect(met).toEqual(rows.map((_, row) => [[0, 31, 32, 39][row % 4]]));
});

test("a row that is written anew forgets what it was", () => {
  const market = marketOf(2);
  limitsOf(market, [[0.5, 0.5]]);
  const { isMet } = limitsOf(market, [[0, 1]]);
  expect([isMet(0, 0, 0), isMet(0, 1, 2 ** 32 - 1)]).toEqual([false, true]);
});

test("of one channel's chances to meet a brand, those of others stay", () => {
  const { engine, today, rules } = marketOf(3);
  const channels = rules.kinds.length;
  const rows = 12 * channels;
  today().meeting.fill(0.5 * CERTAIN);
  engine.calls.limitMeeting(0, 1);
  today().meeting.fill(0);
  engine.calls.limitMeeting(channels - 1, channels);
  const possible = [...words(engine, "meetingPossible", rows)];
  expect(possible).toEqual(possible.map((_, row) => (row % channels === channels - 1 ? 0 : 7)));
});
