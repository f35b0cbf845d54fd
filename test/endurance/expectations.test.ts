import { describe, expect, test } from "vitest";
import { checkExpectations } from "../../src/studies/runs/expectations.ts";
import { metricValue } from "../../src/metrics/metrics.ts";
import { tasksOf } from "../../src/studies/runs/replicate.ts";
import type { RunResult } from "../../src/model/result.ts";
import { simulate } from "../../src/model/simulate.ts";
import { open, scenarioFiles } from "../scenarios/readAll.ts";

describe.each(scenarioFiles)("%s", (file) => {
  test("shows what it expects", () => {
    const { scenario } = open(file);
    const missed = checkExpectations({ scenario, runs: runsOf(file) }).filter(({ isMet }) => !isMet);
    expect(missed.map(({ expectation, mean }) => `${expectation.text}, but is ${mean}`)).toEqual([]);
  });
});

test("ignoring a crisis costs a two-digit percentage of sales, answering keeps a part of them", () => {
  const [quiet, ignored, answered] = ["quiet-year", "crisis-ignored", "crisis-answered"].map((name) =>
    meanOf(`hotels/${name}.yaml`, "belvedere", "sales", "day120-364"),
  );
  expect(ignored).toBeLessThan(0.9 * quiet);
  expect(answered).toBeGreaterThan(ignored + 0.05 * (quiet - ignored));
  expect(answered).toBeLessThan(quiet);
});

test("before the crisis the three hotel years are the same year", () => {
  const early = ["quiet-year", "crisis-ignored", "crisis-answered"].map((name) =>
    meanOf(`hotels/${name}.yaml`, "belvedere", "sales", "day0-119"),
  );
  expect(new Set(early).size).toBe(1);
});

test("the better call centre earns more than the same money in advertising", () => {
  const [better, louder] = ["better-call-centre", "more-advertising"].map((name) =>
    meanOf(`subscription/${name}.yaml`, "linea", "profit", "total"),
  );
  expect(better).toBeGreaterThan(louder);
});

test("buzz and budget cost the same", () => {
  const [budget, buzz] = ["budget", "buzz"].map((name) => {
    const [{ money }] = runsOf(`electronics/${name}-launch.yaml`);
    const { scenario } = open(`electronics/${name}-launch.yaml`);
    const { people } = scenario.brands["lampo"].seeding;
    return money.advertising[0] + money.seeding[0] + people * scenario.brands["lampo"].unitCost;
  });
  expect(buzz).toBe(budget);
});

/** Few enough for seconds, enough for the bounds that the scenarios leave to luck. */
const RUNS = 2;
const known = new Map<string, readonly RunResult[]>();

/** Runs of a scenario as it stands, each made once. */
function runsOf(file: string): readonly RunResult[] {
  const before = known.get(file);
  if (before !== undefined) return before;
  const { scenario, parameters } = open(file);
  const runs = tasksOf(parameters, scenario.seed, RUNS).map((task) => simulate(task.parameters, task.key));
  known.set(file, runs);
  return runs;
}

function meanOf(file: string, brand: string, metric: string, period: string): number {
  const values = runsOf(file).map((run) => metricValue(run, brand, metric, period));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
