import { expect, test } from "vitest";
import { numbersOf } from "./numbers.ts";
import { numberAxis, timeLabel, timeTicks } from "./ticks.ts";

const numbers = numbersOf("en");

test("numberAxis(…) covers the values with round ticks that can be told apart", () => {
  const { domain, labels } = numberAxis([0.121, 0.384], "share", numbers, 5);
  expect({ domain, labels }).toEqual({ domain: [0.1, 0.4], labels: ["10%", "20%", "30%", "40%"] });
  expect(numberAxis([10.02, 10.21], "number", numbers, 5).labels).toEqual([
    "10",
    "10.05",
    "10.1",
    "10.15",
    "10.2",
    "10.25",
  ]);
});

test("numberAxis(…) goes no further than a share or a star can", () => {
  expect(numberAxis([0.02, 1], "share", numbers).domain).toEqual([0, 1]);
  expect(numberAxis([4.2, 4.98], "stars", numbers, 3).domain).toEqual([4, 5]);
});

test("numberAxis(…) makes room around a constant, and stands without values", () => {
  for (const values of [[7], [0, 0], [], [Number.NaN], [-3e14, -3e14]]) {
    const { domain, ticks } = numberAxis(values, "number", numbers);
    expect(domain[1]).toBeGreaterThan(domain[0]);
    expect(ticks.length).toBeGreaterThan(1);
  }
});

test("ticks(…) never writes a quarter as 0.3", () => {
  expect(numbers.ticks([0, 0.25, 1], "number")).toEqual(["0", "0.25", "1"]);
  expect(numbers.ticks([0.25, 1], "share")).toEqual(["25%", "100%"]);
  expect(numbers.ticks([0.125, 0.15], "share")).toEqual(["12.5%", "15%"]);
  expect(numbers.ticks([1250, 1500], "money")).toEqual(["€1.25K", "€1.5K"]);
  expect(numbers.ticks([1 / 3, 2 / 3], "number")).toEqual(["0.33", "0.67"]);
  expect(numbers.ticks([20, Number.NaN], "number")).toEqual(["20", "–"]);
});

/** The number that a label was made of. */
function meantBy(label: string): number {
  const [, sign, digits, word] = /^(−?)€?([\d,.]+)(K|M|B|%|)$/.exec(label) ?? [];
  const factor = { K: 1e3, M: 1e6, B: 1e9, "%": 0.01, "": 1 }[word ?? ""] ?? Number.NaN;
  return (sign === "−" ? -1 : 1) * Number(digits?.replaceAll(",", "")) * factor;
}

test("no axis has two ticks with one label, nor a label far from its place", () => {
  for (let power = -2; power <= 7; ++power) {
    for (const [low, high] of [
      [1, 1.7],
      [0.1, 9.3],
      [-3, 4],
      [2.5, 2.6],
      [0, 0.25],
      [7.77, 7.92],
    ]) {
      for (const unit of ["number", "money", "count", ...(power < 0 ? (["share"] as const) : [])] as const) {
        const { ticks, labels: written } = numberAxis([low * 10 ** power, high * 10 ** power], unit, numbers);
        const [first = 0, second = 1] = ticks;
        expect(new Set(written).size, written.join(" ")).toBe(written.length);
        ticks.forEach((tick, at) => {
          const error = Math.abs(meantBy(written[at]) - tick);
          expect(error, `${written[at]} at ${tick}`).toBeLessThanOrEqual((second - first) / 19);
        });
      }
    }
  }
});

function labels(from: string, to: string, most: number): string[] {
  const ticks = timeTicks(new Date(from), new Date(to), most);
  return ticks.map(timeLabel(ticks, "en"));
}

test("timeTicks(…) finds days, months and years, with the year where it begins", () => {
  expect(labels("2018-03-01", "2018-03-06", 8)).toEqual([
    "1 Mar\n2018",
    "2 Mar",
    "3 Mar",
    "4 Mar",
    "5 Mar",
    "6 Mar",
  ]);
  expect(labels("2018-11-10", "2019-04-05", 8)).toEqual(["Dec\n2018", "Jan\n2019", "Feb", "Mar", "Apr"]);
  expect(labels("2010-01-01", "2019-12-31", 6)).toEqual(["2010", "2012", "2014", "2016", "2018"]);
});
