import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, test } from "vitest";
import { KNOWN_TOUCHPOINTS } from "../../src/drawing/words/touchpoints.ts";
import { tasksOf } from "../../src/studies/runs/replicate.ts";
import { jsonSchema } from "../../src/scenario/explain/jsonSchema.ts";
import { simulate } from "../../src/model/simulate.ts";
import { spokenName } from "../../src/report/document/settingWords.ts";
import { findFaults } from "./bookkeeping.ts";
import { open, scenarioFiles, textOf } from "./readAll.ts";

const enough = 12;

test("there are scenarios", () => {
  expect(scenarioFiles.length).toBeGreaterThanOrEqual(enough);
});

// To bring it up to date: `npx umot schema --out scenarios/umot.schema.json && npm run check -- --write`.
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

  test("calls its channels by names that Italian has words for", () => {
    const channels = Object.keys(open(file).scenario.channels).map(spokenName);
    expect(channels.filter((name) => !KNOWN_TOUCHPOINTS.includes(name))).toEqual([]);
  });

  test("leads editors to the schema in its first line", () => {
    const [, schema = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(textOf(file)) ?? [];
    expect(join("scenarios", dirname(file), schema)).toBe("scenarios/umot.schema.json");
    expect(existsSync(join("scenarios", dirname(file), schema))).toBe(true);
  });

  test("keeps its books in order over sixty days of 1,500 consumers", () => {
    const { scenario, parameters } = open(file);
    const [{ key }] = tasksOf(parameters, scenario.seed, 1);
    const { warmUp } = parameters;
    const run = simulate({ ...parameters, scale: 1, consumers: 1500, days: warmUp + 60 }, key);
    // Who bought before the books opened buys for the first time in none of them.
    const hasPast = warmUp > 0 || parameters.initialCustomers.some((share) => share > 0);
    expect(findFaults(run, 1500, hasPast)).toEqual([]);
  });
});
