import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inThisThread } from "../../src/studies/runs/inThisThread.ts";
import { fitBass } from "../../src/studies/validation/bassFit.ts";
import { elasticityOf } from "../../src/studies/validation/elasticity.ts";
import { arcElasticity, overPairs, overRuns } from "../../src/studies/validation/estimates.ts";
import { createLab, type Lab } from "../../src/studies/validation/lab.ts";
import { knownAuthorMarket } from "../../src/studies/validation/markets.ts";
import { measureTargets, rangeVerdict } from "../../src/studies/validation/measureTargets.ts";
import { formatRanges } from "../../src/studies/validation/rangesTable.ts";
import { experiencesOf, purchasesOf } from "../../src/studies/validation/readLog.ts";
import { referenceMarket } from "../../src/studies/validation/referenceMarket.ts";
import { correlationOf, giniOf, slopeOf, variationOf } from "../../src/studies/validation/statistics.ts";
import { meanStars, ofBrand, ofBrands, reviewsByStar } from "../../src/studies/validation/tally.ts";
import { around, near } from "../../src/studies/validation/target.ts";
import { TARGETS } from "../../src/studies/validation/targets.ts";
import { ACTIVITIES, type Activity, type RunResult } from "../../src/model/result.ts";
import { englishIn } from "../support/english.ts";

/** A row of the table in docs/validation.md. */
interface Row {
  readonly range: string;
  readonly measured: string;
  readonly verdict: string;
}

const page = readFileSync("docs/validation.md", "utf8");
const rows = new Map(
  [...page.slice(page.indexOf("## Every range")).matchAll(/^\| ([\w.]+) \| (.+) \|$/gm)].map(
    ([, id, rest]): [string, Row] => {
      const [, , range, measured, verdict] = rest.split(" | ");
      return [id, { range, measured, verdict }];
    },
  ),
);

describe("the list of published ranges", () => {
  test("has at least 25 of them, each with its own name", () => {
    expect(TARGETS.length).toBeGreaterThanOrEqual(25);
    expect(new Set(TARGETS.map(({ id }) => id)).size).toBe(TARGETS.length);
  });

  test.each(TARGETS)("$id has a finite range, an experiment in words and a source", (target) => {
    const { low, high, what, published, source } = target;
    expect([low, high].every(Number.isFinite) && low < high).toBe(true);
    for (const words of [what.en, what.it, published, source]) expect(words).toMatch(/\S.{4,}/);
    expect(`${what.en}${published}${source}`).not.toContain("|");
    expect(englishIn(what.it)).toEqual([]);
  });

  test("is what docs/validation.md shows, and every miss there is explained", () => {
    expect([...rows.keys()].filter((id) => id !== "id")).toEqual(TARGETS.map(({ id }) => id));
    expect(page).not.toContain("not explained yet");
  });
});

test("of the buyers of novels so many read a newspaper on the way as in the study, 28 %", async () => {
  const lab = createLab(inThisThread, { runs: 2, seed: "readers of newspapers" });
  const fewer = { "market.consumers": 2000, "market.days": 120 };
  const runs = await lab.run(knownAuthorMarket, fewer, { logged: 2000 });
  const read = runs.flatMap((run) => {
    const newspaper = run.channels.indexOf("newspaper");
    return purchasesOf(run).map(({ channels }) => channels.includes(newspaper));
  });
  const share = read.filter(Boolean).length / read.length;
  expect(Math.abs(share - 0.28)).toBeLessThan(4 * Math.sqrt((0.28 * 0.72) / read.length));
});

/** A run of two brands over four days; whatever is not given stays empty. */
function runOf(given: Partial<Record<"bought" | "stars1" | "stars5", readonly number[]>>): RunResult {
  const column = (values: readonly number[] = []) =>
    Float64Array.from({ length: 8 }, (_, cell) => values[cell] ?? 0);
  const series = new Proxy({} as Record<string, Float64Array>, {
    get: (_, name: "bought") => column(given[name]),
  });
  return { days: 4, brands: ["one", "two"], series } as unknown as RunResult;
}

/** A lab in which sales are what a function of the settings says, in each of three runs. */
const labOf = (sales: (changes: Readonly<Record<string, unknown>>, run: number) => number): Lab => ({
  run: async (_, changes = {}) => [0, 1, 2].map((run) => runOf({ bought: [sales(changes, run)] })),
});

describe("measuring", () => {
  test("elasticityOf(…) finds the exponent of a power law, whatever the luck of a run", async () => {
    const lab = labOf((changes, run) => (1 + run) * Number(changes["lever"]) ** -2.62);
    const measured = await elasticityOf(lab, referenceMarket, {
      middle: 20,
      step: 0.05,
      set: (lever) => ({ lever }),
      outcome: (run) => ofBrand(run, "bought", "one"),
    });
    expect(measured.mean).toBeCloseTo(-2.62, 10);
    expect(measured.standardError).toBeCloseTo(0, 10);
  });

  test("arcElasticity(…) is 1 in proportion and 0 without effect", () => {
    expect(arcElasticity(50, 100, 2, 4)).toBeCloseTo(1, 12);
    expect(arcElasticity(50, 50, 2, 4)).toBe(0);
  });

  test("overRuns(…) and overPairs(…) leave out what cannot be measured", () => {
    const runs = [runOf({ bought: [1] }), runOf({ bought: [0] }), runOf({ bought: [3] })];
    const sales = (run: RunResult) => ofBrand(run, "bought", "one");
    expect(overRuns(runs, (run) => 6 / sales(run)).mean).toBe(4);
    expect(overPairs(runs, [...runs].reverse(), (a, b) => sales(b) - sales(a)).mean).toBe(0);
  });

  test("sums run over the days of one brand, or of all", () => {
    const run = runOf({ bought: [1, 10, 2, 20, 3, 30, 4, 40] });
    expect(ofBrand(run, "bought", "two")).toBe(100);
    expect(ofBrand(run, "bought", "one", { from: 1, to: 3 })).toBe(5);
    expect(ofBrands(run, "bought")).toBe(110);
    expect(() => ofBrand(run, "bought", "three")).toThrow("three");
  });

  test("stars are counted from 1 to 5", () => {
    const reviews = reviewsByStar(
      runOf({ stars1: [1, 0, 0, 0, 0, 0, 0, 0], stars5: [2, 0, 1, 0, 0, 0, 0, 0] }),
    );
    expect(reviews).toEqual([1, 0, 0, 0, 3]);
    expect(meanStars(reviews)).toBe(4);
  });

  test("a mean on the end of the range is a hit, an interval across the end is close", () => {
    const measured = { mean: 0.5, low: 0.4, high: 0.6, standardError: 0.05, method: "" };
    expect(rangeVerdict({ low: 0.5, high: 1 }, measured)).toEqual({ isHit: true, isClose: true });
    expect(rangeVerdict({ low: 0.7, high: 1 }, measured)).toEqual({ isHit: false, isClose: false });
    expect(rangeVerdict({ low: 0, high: 1 }, { ...measured, mean: NaN })).toMatchObject({ isHit: false });
  });

  test("around(…) and near(…) keep the lower end below, for negative numbers too", () => {
    expect(around(-0.5)).toEqual({ low: -0.75, high: -0.5 / 1.5 });
    expect(near(10)).toEqual({ low: 9, high: 11 });
  });
});

describe("statistics", () => {
  test("Gini: nothing between equals, (n − 1) / n when one has all", () => {
    expect(giniOf([3, 3, 3])).toBeCloseTo(0, 12);
    expect(giniOf([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
  });

  test("correlation, slope and variation of a straight line", () => {
    const line: [number, number][] = [0, 1, 2, 3].map((x) => [x, 7 - 2 * x]);
    expect(correlationOf(line)).toBeCloseTo(-1, 12);
    expect(slopeOf(line)).toBeCloseTo(-2, 12);
    expect(variationOf([1, 3])).toBeCloseTo(0.5, 12);
  });

  test("fitBass(…) returns the p, q and m that made the sales", () => {
    const [p, q, m] = [0.03, 0.38, 1000];
    const sales: number[] = [];
    for (let year = 0, before = 0; year < 15; ++year) {
      sales.push((p + (q / m) * before) * (m - before));
      before += sales[year];
    }
    const fit = fitBass(sales);
    expect(fit.p).toBeCloseTo(p, 8);
    expect(fit.q).toBeCloseTo(q, 8);
    expect(fit.m).toBeCloseTo(m, 4);
  });
});

test("experiencesOf(…) and purchasesOf(…) read one consumer's log", () => {
  const log: [Activity, journey: number, channel: number, brand: number, value: number][] = [
    ["visit", 1, 4, -1, -1],
    ["visit", 1, 2, -1, -1],
    ["purchase", 1, 2, 0, 20],
    ["failure", 1, 2, 0, -1],
    ["complain", 1, -1, 0, -1],
    ["answered", 1, -1, 0, 5],
    ["experience", 1, -1, 0, 0.3],
    ["tell", 1, -1, 0, 3],
    ["purchase", 2, 4, 1, 20],
    ["experience", 2, -1, 1, 0.8],
  ];
  const column = (at: number) => log.map((row) => row[at] as number);
  const events = {
    length: log.length,
    consumer: log.map(() => 9),
    day: log.map(() => 0),
    activity: log.map(([name]) => ACTIVITIES.indexOf(name)),
    journey: column(1),
    channel: column(2),
    brand: column(3),
    value: column(4),
  };
  const run = { events } as unknown as RunResult;
  const [first, second] = experiencesOf(run);
  expect(first).toEqual({
    consumer: 9,
    journey: 1,
    brand: 0,
    satisfaction: 0.3,
    failed: true,
    complained: true,
    answerHours: 5,
    intention: NaN,
    told: 3,
    boughtAgain: false,
  });
  expect(second).toMatchObject({ failed: false, told: 0, answerHours: NaN, boughtAgain: undefined });
  expect(purchasesOf(run)).toEqual([
    { brand: 0, channels: [4, 2] },
    { brand: 1, channels: [] },
  ]);
});

test("createLab(…) never runs the same thing twice, and pairs luck across changes", async () => {
  let tasks = 0;
  const executor = {
    ...inThisThread,
    run: (...asked: Parameters<typeof inThisThread.run>) => (
      (tasks += asked[0].length), inThisThread.run(...asked)
    ),
  };
  const lab = createLab(executor, { runs: 2, seed: "lab" });
  const small = { "market.consumers": 200, "market.days": 20 };
  const [once, again] = await Promise.all([lab.run(referenceMarket, small), lab.run(referenceMarket, small)]);
  const same = await lab.run(referenceMarket, { ...small, "brands.birch.price": 21 });
  expect(once.every((run, at) => run === again[at])).toBe(true);
  expect(tasks).toBe(4);
  expect(same.map((run) => run.series.bought)).toEqual(once.map((run) => run.series.bought));
  expect(() => lab.run(referenceMarket, { "market.luck": 1 })).toThrow("market.luck");
});

/** Cheap ones that lie well inside their ranges; most share the runs of the reference market. */
const fast = [
  "reviews.five",
  "reviews.incidence",
  "wordOfMouth.positiveOverNegative",
  "wordOfMouth.offline",
  "mix.price",
  "journey.sources",
  "journey.sourcesCars",
  "structure.doubleJeopardy",
  "structure.constantRate",
  "structure.duplication",
];

test("what docs/validation.md calls a hit is still measured as one", { timeout: 60_000 }, async () => {
  const targets = TARGETS.filter(({ id }) => fast.includes(id));
  const findings = await measureTargets(createLab(inThisThread, { runs: 3, seed: "validate" }), targets);
  expect(findings.map(({ target }) => target.id).sort()).toEqual(fast.toSorted());
  for (const { target, isHit, measured } of findings) {
    const isHitOnPage = rows.get(target.id)?.verdict.startsWith("hit");
    expect(isHit, `${target.id} measures ${measured.mean}`).toBe(isHitOnPage);
  }
  const hits = `${findings.filter(({ isHit }) => isHit).length} of ${fast.length}`;
  expect(formatRanges(findings, { runs: 3, seed: "validate" })).toContain(hits);
  const further = ["walnut", "tramontana"].map((seed) => ({ seed, findings }));
  expect(formatRanges(findings, { runs: 3, seed: "validate", further })).toContain(
    `- **Other seeds**, taken at the same time as this one: ${hits} with the seed “walnut”, ${hits} with the seed “tramontana”.\n`,
  );
});
