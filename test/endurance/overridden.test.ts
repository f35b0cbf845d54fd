import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace } from "../cli/support/umot.ts";
import { umotHere } from "../cli/support/umotHere.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

const LATER = "timeline=[{day: 30, set: {brands.nonna.quality: 0.7}}]";
const SMALL = ["small.yaml", "--set", LATER, "--consumers", "100", "--days", "40", "--runs", "2"];
const NOTE = "The timeline sets brands.nonna.quality on day 30: the value given holds only before that day.";
const FOUND = {
  path: "brands.nonna.quality",
  day: 30,
  isWhole: true,
  settings: ["brands.nonna.quality"],
};

// What a timeline takes from a lever is said before anything runs, in the report, and to programs.
test.each<
  [string, string[], (answer: { overridden?: unknown; differs?: { overridden: unknown }[] }) => unknown]
>([
  ["run", ["--set", "brands.nonna.quality=0.9"], ({ overridden }) => overridden],
  ["compare", ["--with", "brands.nonna.quality=0.9"], ({ differs }) => differs?.[0].overridden],
  ["sweep", ["--vary", "brands.nonna.quality=0.5,0.9"], ({ overridden }) => overridden],
  [
    "sensitivity",
    ["--vary", "brands.nonna.quality=0.5..0.9", "--trajectories", "2"],
    ({ overridden }) => overridden,
  ],
  [
    "optimise",
    ["--lever", "brands.nonna.quality=0.5..0.9", "--points", "4", "--screening", "2", "--frontier", "0"],
    ({ overridden }) => overridden,
  ],
])("umot %s says from which day on the timeline overrides a lever", async (command, lever, of) => {
  const words = [
    command,
    ...SMALL,
    ...lever,
    "--workers",
    "1",
    "--no-store",
    "--out",
    command,
    "--format",
    "json",
  ];
  const { stdout, stderr } = await umotHere(words, place.path);
  expect(stderr).toContain(NOTE);
  expect(of(JSON.parse(stdout))).toEqual([FOUND]);
  const { texts } = JSON.parse(readFileSync(join(place.path, command, "report.json"), "utf8"));
  expect(JSON.stringify(texts.en)).toContain(NOTE);
  expect(JSON.stringify(texts.it)).toContain("La cronologia fissa brands.nonna.quality il giorno 30");
});
