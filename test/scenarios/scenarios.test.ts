import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, test } from "vitest";
import { checkExpectations } from "../../src/experiment/expectations.ts";
import { metricValue } from "../../src/experiment/metrics.ts";
import { tasksOf } from "../../src/experiment/replicate.ts";
import type { RunResult } from "../../src/model/result.ts";
import { jsonSchema } from "../../src/scenario/jsonSchema.ts";
import { simulate } from "../../src/model/simulate.ts";
import { findFaults } from "./bookkeeping.ts";
import { open, scenarioFiles, textOf } from "./readAll.ts";

const enough = 12;

test("there are scenarios", () => {
  expect(scenarioFiles.length).toBeGreaterThanOrEqual(enough);
});

// To bring it up to date: `npx umot schema --out scenarios/umot.schema.json && npx biome format --write scenarios`.
test("scenarios/umot.schema.json is what the settings say", () => {
  const written: unknown = JSON.parse(readFileSync("scenarios/umot.schema.json", "utf8"));
  expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
});

describe.each(scenarioFiles)("%s", (file) => {
  test("is a whole scenario: its question, its brand in focus, what must come out", () => {
    const { scenario } = open(file);
    expect(scenario.question).not.toBe("");
    expect(Object.keys(scenario.brands)).toContain(scenario.focus);
    expect(scenario.expect).not.toEqual([]);
  });

  test("leads editors to the schema in its first line", () => {
    const [, schema = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(textOf(file)) ?? [];
    expect(join("scenarios", dirname(file), schema)).toBe("scenarios/umot.schema.json");
    expect(existsSync(join("scenarios", dirname(file), schema))).toBe(true);
  });

  test("keeps its books in order over sixty days of 1,500 consumers", () => {
    const { scenario, parameters } = open(file);
    const [{ key }] = tasksOf(parameters, scenario.seed, 1);
    const run = simulate({ ...parameters, consumers: 1500, days: 60 }, key);
    expect(findFaults(run, 1500)).toEqual([]);
  });

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
