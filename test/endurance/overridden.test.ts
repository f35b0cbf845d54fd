import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace, withoutTime } from "../cli/support/umot.ts";
import { umotHere } from "../cli/support/umotHere.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

const LATER = "timeline=[{day: 30, set: {brands.nonna.quality: 0.7}}]";
const SMALL = ["small.yaml", "--set", LATER, "--consumers", "100", "--days", "40", "--runs", "2"];
const NOTE = "The timeline sets brands.nonna.quality on day 30: the value given holds only before that day.";
const NOTA =
  "La cronologia fissa brands.nonna.quality il giorno 30: il valore dato vale solo prima di quel giorno.";
/** All texts of a report that speak of the timeline's change. */
function notesIn(value: unknown): string[] {
  if (typeof value === "string") return /(timeline sets|cronologia fissa)/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(notesIn) : [];
}
const FOUND = {
  path: "brands.nonna.quality",
  day: 30,
  isWhole: true,
  settings: ["brands.nonna.quality"],
};

// What a timeline takes from a lever is said before anything runs, in the report, and to programs.
type Answer = { overridden?: unknown; differs?: { overridden: unknown }[] };
const top = ({ overridden }: Answer) => overridden;
const ofDifferences = ({ differs }: Answer) => differs?.[0].overridden;
const QUALITY = "brands.nonna.quality";
const FREE =
  "These levers cost nothing in this scenario, so whatever they bring looks free: brands.nonna.quality. Say what one unit costs: with costs in the scenario, or with --cost path=amount, amount/day or amount/sale.";
const FREE_HERE = `nonna’s quality 0.9: these settings cost nothing in this scenario, so whatever they bring looks free: brands.nonna.quality.
Write what quality or service costs into the alternative, for example with brands.<brand>.unitCost or brands.<brand>.care.dailyCost.`;

test.each<[command: string, lever: string[], said: string, of: (answer: Answer) => unknown]>([
  ["run", ["--set", `${QUALITY}=0.9`], `${NOTE}\n2 runs, about … on 1 thread.\n`, top],
  [
    "compare",
    ["--with", `${QUALITY}=0.9`],
    `${FREE_HERE}\nnonna’s quality 0.9: ${NOTE}\n4 runs, about … on 1 thread.\n`,
    ofDifferences,
  ],
  [
    "sweep",
    ["--vary", `${QUALITY}=0.5,0.9`],
    `${NOTE}\n2 points, 2 runs at each: 4 runs, about … on 1 thread.\n`,
    top,
  ],
  [
    "sensitivity",
    ["--vary", `${QUALITY}=0.5..0.9`, "--trajectories", "2"],
    `${NOTE}\n4 points, 2 runs at each and 24 more to see how much is luck: 32 runs, about … on 1 thread.\n`,
    top,
  ],
  [
    "optimise",
    ["--lever", `${QUALITY}=0.5..0.9`, "--points", "4", "--screening", "2", "--frontier", "0"],
    `${FREE}\n${NOTE}\n4 plans with 2 runs each, the best against today’s in 2 fresh ones: at most 22 runs, about … on 1 thread.\n`,
    top,
  ],
])("umot %s says from which day on the timeline overrides a lever", async (command, lever, said, of) => {
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
  expect(withoutTime(stderr)).toBe(
    `${said}\nWritten to ${command}\nOpen ${command}/report.html in a browser.\n`,
  );
  expect(of(JSON.parse(stdout))).toEqual([FOUND]);
  const { texts } = JSON.parse(readFileSync(join(place.path, command, "report.json"), "utf8"));
  expect(notesIn(texts.en)).toEqual([NOTE]);
  expect(notesIn(texts.it)).toEqual([NOTA]);
});
