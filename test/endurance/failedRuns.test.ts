import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDyingUmot, type DyingUmot, luckOf } from "../cli/support/dyingUmot.ts";
import { createPlace, withoutTime } from "../cli/support/umot.ts";

// Threads of the built program die in runs with some luck, at the first attempt and at the second. What is left is
// told, each command ends with code 1, and none calls it a mistake in umot.

let place: ReturnType<typeof createPlace>;
let dying: DyingUmot;
beforeAll(() => {
  place = createPlace();
  dying = createDyingUmot();
});
afterAll(() => {
  place.remove();
  dying.remove();
});

const MARKET = ["--consumers", "100", "--days", "121", "--set", "expect=[]", "--no-store", "--seed", "s"];
const SEARCH = ["--points", "4", "--screening", "2", "--runs", "3", "--frontier", "1"];
const LEVER = ["--lever", "brands.nonna.advertising.daily=0..40", "--budget", "1000000"];
const WASTE = ["--set", "brands.nonna.advertising.daily=40"];

/** So much advertising that the best plan is better by far. */
const optimise = (deadly: readonly string[], ...words: string[]) =>
  dying.umot(
    ["optimise", "small.yaml", ...MARKET, ...SEARCH, ...LEVER, ...WASTE, ...words],
    place.path,
    deadly,
  );

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(place.path, folder, "manifest.json"), "utf8"));

const REASON = "worker exited with code: 9";

test("umot optimise leaves out a run that fails in the proof, says so, and ends with code 1", async () => {
  const { code, stdout, stderr } = await optimise(luckOf("s proof", 1), "--out", "plan", "--format", "json");
  expect(code).toBe(1);
  expect(withoutTime(stderr)).toMatchInlineSnapshot(`
    "4 plans with 2 runs each, the best against today’s in 3 fresh ones: at most 36 runs, about … on 2 threads in parallel.
    2 runs failed and are left out of every number, the first because: worker exited with code: 9

    Written to plan
    Open plan/report.html in a browser.
    "
  `);
  const { verdict, recommended, proof } = JSON.parse(stdout);
  expect({ verdict, runs: proof.runs }).toEqual({ verdict: "better", runs: 2 });
  const { runs, asked, failures } = manifestOf("plan");
  expect(asked - runs).toBe(2);
  expect(failures).toEqual([
    { of: `${recommended[0]}`, run: 1, message: REASON },
    { of: "today", run: 1, message: REASON },
  ]);
});

test("umot optimise recommends nothing when no run of the proof is left", async () => {
  const { code, stdout } = await optimise(luckOf("s proof", 0, 1, 2), "--no-out", "--format", "json");
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ verdict: "unproven" });
  expect(JSON.parse(stdout).recommended).toBeUndefined();
});

test("umot optimise finds the best plan when a run of the selection fails in all finalists", async () => {
  const { code, stdout } = await optimise(luckOf("s selection", 0), "--no-out", "--format", "json");
  expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 1, verdict: "better", proof: { runs: 3 } });
});

test.each([
  ["today's plan", [0, 1]],
  ["half the search", [1]],
])("umot optimise says in one sentence that too much failed: %s", async (_, runs) => {
  const { code, stdout, stderr } = await optimise(
    luckOf("s search", ...runs),
    "--out",
    "absent",
    "--lang",
    "it",
  );
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  // How many had failed by then is the machine's business, and what they died of is told in English.
  expect(stderr.split("\n").slice(2)).toEqual([
    "umot: Sono fallite così tante simulazioni che non c'è nessun risultato.",
    "  Se non basta la memoria, prova con meno consumatori o con --workers 1.",
    "",
  ]);
  expect(existsSync(join(place.path, "absent"))).toBe(false);
});

const NO_RESULT = `umot: So many runs failed that there is no result.
  If memory runs short, try fewer consumers or --workers 1.
`;
const LEFT_OUT = "runs failed and are left out of every number, the first because:";

test.each([
  ["run", [], "3 runs", `One run failed and is left out of every number: ${REASON}`, 3],
  ["compare", ["--with", "brands.nonna.price=30"], "6 runs", `2 ${LEFT_OUT} ${REASON}`, 6],
  [
    "sweep",
    ["--vary", "brands.nonna.price=20,30"],
    "2 points, 3 runs at each: 6 runs",
    `2 ${LEFT_OUT} ${REASON}`,
    6,
  ],
])(
  "umot %s leaves out what failed, and refuses nothing but failures, both with code 1",
  async (name, words, planned, left, runs) => {
    const announced = `${planned}, about … on 2 threads in parallel.\n`;
    const typed = [name, "small.yaml", ...words, ...MARKET, "--runs", "3", "--no-out", "--format", "csv"];
    const one = await dying.umot(typed, place.path, luckOf("s", 1));
    expect({ code: one.code, stderr: withoutTime(one.stderr) }).toEqual({
      code: 1,
      stderr: `${announced}${left}\n`,
    });
    expect(one.stdout.split("\n").length).toBeGreaterThan(2);
    const all = await dying.umot(typed, place.path, luckOf("s", 0, 1, 2));
    expect({ ...all, stderr: withoutTime(all.stderr) }).toEqual({
      code: 1,
      stdout: "",
      stderr: `${announced}${runs} ${LEFT_OUT} ${REASON}\n${NO_RESULT}`,
    });
  },
);

test("umot validate measures by the runs that are left, in pairs of equal luck, and ends with code 1", async () => {
  const typed = [
    "validate",
    "mix.price,reviews.five",
    "--runs",
    "3",
    "--seed",
    "validate",
    "--no-store",
    "--no-out",
    "--format",
    "json",
  ];
  const measure = async (runs: readonly number[]) => {
    const { code, stdout, stderr } = await dying.umot(typed, place.path, luckOf("validate", ...runs));
    return { code, stderr, rows: stdout === "" ? [] : JSON.parse(stdout) };
  };
  const whole = await measure([]);
  const lame = await measure([1]);
  expect([whole.code, lame.code]).toEqual([0, 1]);
  const announced = "9 runs, about … on 2 threads in parallel.\n";
  expect(withoutTime(lame.stderr)).toBe(`${announced}3 ${LEFT_OUT} ${REASON}\n`);
  expect(lame.rows.map(({ id }: { id: string }) => id)).toEqual(
    whole.rows.map(({ id }: { id: string }) => id),
  );
  for (const [at, { measured }] of lame.rows.entries()) {
    // One run is missing of three, or of the forty-eight that decide what is close to an end of its range.
    expect(["Student's t, 2 runs", "Student's t, 47 runs"]).toContain(measured.method);
    expect(measured.mean).not.toBe(whole.rows[at].measured.mean);
  }
  const none = await measure([0, 1, 2]);
  expect({ ...none, stderr: withoutTime(none.stderr) }).toEqual({
    code: 1,
    rows: [],
    stderr: `${announced}9 ${LEFT_OUT} ${REASON}\n${NO_RESULT}`,
  });
});
