import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace, umot } from "../cli/support/umot.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

const SMALL = ["--consumers", "100", "--days", "121", "--runs", "2"];
const attribution = (...words: string[]) =>
  umot(["attribution", "small.yaml", ...SMALL, ...words], place.path);

test("umot attribution says what touchpoints bring, how wrong rules are, what decides, and writes its folder", async () => {
  const { code, stdout, stderr } = await attribution();
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(/removals and today, 2 runs each: \d+ runs/),
  });
  expect(stdout).toMatch(/^touchpoint +brings +true share +first touch/m);
  expect(stdout).toMatch(/^Markov +\d.*% /m);
  expect(stdout).toMatch(/, I want to (know|go|do|buy) +[+−\d]/);
  expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  const read = (file: string) => readFileSync(join(place.path, "output/small-attribution", file), "utf8");
  for (const name of ["attributionAgainstTruth", "decisiveMoments"])
    expect(read(`charts/${name}.svg`)).toMatch(/^<svg/);
  expect(read("data/touchpoints.csv")).toMatch(/^channel,moment,sales,salesLow,salesHigh,revenue/);
  expect(read("data/decisive.csv").split("\n")[1]).toMatch(/^1,\w+,(know|go|do|buy),/);
  expect(read("report.html")).toContain("Quanto sbaglia ogni regola");
  const manifest = JSON.parse(read("manifest.json"));
  expect(manifest.command).toBe("umot attribution small.yaml --runs 2 --consumers 100 --days 121");
});

test("umot attribution speaks Italian, leaves moments out and gives its rows as CSV", async () => {
  const words = ["--no-moments", "--no-out", "--lang", "it", "--format", "csv", "--brand", "verde"];
  const { code, stdout, stderr } = await attribution(...words);
  expect(code).toBe(0);
  expect(stderr).toContain("rimozioni e oggi");
  const [head, ...rows] = stdout.trim().split("\r\n");
  expect(head).toMatchInlineSnapshot(
    `"channel,moment,sales,salesLow,salesHigh,revenue,revenueLow,revenueHigh,profit,profitLow,profitHigh,share,shareLow,shareHigh,firstTouch,lastTouch,linear,markov,shapley"`,
  );
  expect(rows.every((row) => /^\w+,,/.test(row))).toBe(true);
});

test("umot attribution refuses a brand that is unknown, or nowhere, before anything runs", async () => {
  const unknown = await attribution("--brand", "nona");
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toMatchInlineSnapshot(`
    "umot: --brand must be one of nonna, verde, but is “nona”.
      Write --brand nonna.
    "
  `);
  const absent = await attribution("--set", "brands.nonna.coverage.*=0", "--out", "nothing");
  expect(absent.code).toBe(2);
  expect(absent.stderr).toMatchInlineSnapshot(`
    "umot: nonna must be present on some channel, but its coverage is 0 everywhere.
      Write coverage: { search: 0.5 } into the scenario.
    "
  `);
  expect(existsSync(join(place.path, "nothing"))).toBe(false);
});
