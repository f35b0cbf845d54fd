import { expect, test } from "vitest";
import { createPacking, createUnpacking } from "./packing.ts";
import { keyFromSeed } from "../numeric/luck/random.ts";
import { parameters } from "../../test/support/twoTrattorias.ts";

const markets = Array.from({ length: 20 }, (_, at) => ({ ...parameters, days: at + 1 }));
const key = keyFromSeed("packing");
const tasksOf = (days: readonly number[]) => days.map((day) => ({ parameters: markets[day - 1], key }));

test("what is packed comes out as it was, and a market that both ends know is not sent again", () => {
  const [pack, unpack] = [createPacking(), createUnpacking()];
  const everything = Array.from({ length: 20 }, (_, at) => at + 1);
  const sent: number[][] = [];
  // Sixteen are remembered: of twenty the last four take the places of the first, and then 4, 5 and 1 those of 5, 6 and 7.
  for (const days of [[1, 1, 2], [2, 1], everything, [20, 4, 5, 1], [5, 20, 1, 4]]) {
    const packed = structuredClone(pack(tasksOf(days)));
    sent.push(packed.flatMap(({ parameters: market }) => (market === undefined ? [] : [market.days])));
    expect(unpack(packed).map(({ parameters: market }) => market.days)).toEqual(days);
  }
  expect(sent).toEqual([[1, 2], [], everything.slice(2), [4, 5, 1], []]);
});

test("runs of one market are given the same object, batch after batch", () => {
  const [pack, unpack] = [createPacking(), createUnpacking()];
  const [first] = unpack(structuredClone(pack(tasksOf([3]))));
  const [second, third] = unpack(structuredClone(pack(tasksOf([3, 3]))));
  expect(second.parameters).toBe(first.parameters);
  expect(third.parameters).toBe(first.parameters);
});
