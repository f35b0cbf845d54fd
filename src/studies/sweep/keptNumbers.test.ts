import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { summaryRows } from "../../metrics/metrics.ts";
import { simulate } from "../../model/simulate.ts";
import { parameters } from "../../../test/support/twoTrattorias.ts";
import { createKeeper, numbersByRun, pointAt, pointNumbers, pointRows } from "./keptNumbers.ts";

const result = simulate(parameters, { high: 1, low: 2 });

test("runs are kept in any order, and a run that is missing is nowhere", () => {
  const keeper = createKeeper(4);
  for (const run of [3, 0, 1]) keeper.keep(7, run, result);
  const point = keeper.pointOf(7, [1]);
  const rows = [0, 1, 3].flatMap((run) => summaryRows(result, run));
  expect([keeper.count(7), keeper.count(2)]).toEqual([3, 0]);
  expect(point).toEqual({ values: [1], rows });
  expect([...pointRows(point)]).toEqual(rows);
  const share = { brand: "nonna", metric: "share", period: "total" };
  expect(pointNumbers(point, share)).toEqual(
    rows.filter((row) => row.brand === "nonna" && row.metric === "share").map(({ value }) => value),
  );
  expect(pointNumbers(point, { ...share, metric: "nothing" })).toEqual([]);
  expect([...numbersByRun(point, share).keys()]).toEqual([0, 1, 3]);
});

test("a point at other values has the same numbers, and its rows too are made when they are asked for", () => {
  const keeper = createKeeper(1);
  keeper.keep(0, 0, result);
  const [point, other] = [keeper.pointOf(0, [1]), pointAt(keeper.pointOf(0, [1]), [2])];
  expect(other).toEqual({ values: [2], rows: point.rows });
  expect(other.rows).not.toBe(other.rows);
  const byHand = { values: [1], rows: point.rows };
  expect(pointAt(byHand, [3])).toEqual({ values: [3], rows: point.rows });
});

test("a run takes eight bytes a number, and neither itself nor its rows", () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const memory = () => {
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const [points, runs] = [20, 200];
  const before = memory();
  const keeper = createKeeper(runs);
  for (let at = 0; at < points * runs; ++at) keeper.keep(Math.floor(at / runs), at % runs, result);
  const grown = memory() - before;
  const numbers = 8 * summaryRows(result).length;
  // Twice as much, for what the test itself leaves behind: a row as an object is ten times its number.
  expect(grown).toBeLessThan(2 * numbers * points * runs);
  expect(keeper.count(points - 1)).toBe(runs);
});
