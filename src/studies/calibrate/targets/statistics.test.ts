import { expect, test } from "vitest";
import { factorsOf, planStatistics, statisticsOf, usableStatistics } from "./statistics.ts";
import type { ObservedTarget } from "./target.ts";

const spans = Array.from({ length: 7 }, (_, week) => ({ from: 7 * week, to: 7 * week + 7 }));
const gap = Number.NaN;
const targets: ObservedTarget[] = [
  { what: "sales", brand: "nonna", spans, values: [1, 3, gap, 4, 5, 6, 10] },
  { what: "revenue", brand: "nonna", spans, values: [10, 30, gap, 40, 50, 60, 100] },
  { what: "rating", brand: "nonna", spans, values: [gap, 4, 4.1, 4.2, 4.3, 4.4, gap] },
  { what: "reviews", brand: "nonna", spans, values: [0, 1, 2, 1, 0, 0, 9] },
  { what: "revenue", brand: "gino", spans: spans.slice(0, 1), values: [9] },
  { what: "visits", brand: "nonna", channel: "search", spans: spans.slice(0, 2), values: [16, 25] },
  { what: "visits", brand: "nonna", spans: spans.slice(0, 1), values: [49] },
];

test("planStatistics(…) takes thirds of sales, halves of stars, reviews and visits, and no money where sales are known", () => {
  expect(planStatistics(targets)).toEqual([
    { target: 0, spans: [0, 1], factor: "market" },
    { target: 0, spans: [3, 4], factor: "market" },
    { target: 0, spans: [5, 6], factor: "market" },
    { target: 2, spans: [1, 2, 3], factor: "none" },
    { target: 2, spans: [4, 5], factor: "none" },
    { target: 3, spans: [0, 1, 2, 3], factor: "reviews" },
    { target: 3, spans: [4, 5, 6], factor: "reviews" },
    { target: 4, spans: [0], factor: "market" },
    { target: 5, spans: [0], factor: "visits:search" },
    { target: 5, spans: [1], factor: "visits:search" },
    { target: 6, spans: [0], factor: "visits:" },
  ]);
});

test("statisticsOf(…) are twice the roots of sums, and fifty times the stars at the end", () => {
  const plan = planStatistics(targets);
  expect(
    statisticsOf(
      targets,
      plan,
      targets.map(({ values }) => values),
    ),
  ).toEqual([4, 6, 8, 210, 220, 4, 6, 6, 8, 10, 14].map((value) => expect.closeTo(value, 12)));
  expect(Array.from(factorsOf(plan, { market: 4, reviews: 9, visits: { search: 25 } }))).toEqual([
    2, 2, 2, 1, 1, 3, 3, 2, 5, 5, 1,
  ]);
});

test("usableStatistics(…) leaves out what is rare, still or not observed, then runs that lack something", () => {
  const places = Array.from({ length: 20 }, (_, run) => [run / 20]);
  const rows = places.map(([u], run) => [u, run === 3 ? gap : 1 - u, 7, run < 5 ? gap : u, 2 * u]);
  const usable = usableStatistics(places, rows, [1, 1, 1, 1, gap]);
  expect(usable.kept).toEqual([0, 1]);
  expect(usable.runs).toEqual([...Array(20).keys()].filter((run) => run !== 3));
  expect(usable.statistics[3]).toEqual([0.2, 0.8]);
});
