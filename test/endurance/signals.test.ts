import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bytesOf } from "../cli/support/bytesOf.ts";
import { begin, createPlace, ended, umot } from "../cli/support/umot.ts";

// Real signals at every stage of every command that writes a folder: before the first run, while runs are made, while
// the report is drawn. None dies without a word, none leaves anything half, and nothing replaces a result but a result.

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const MARKET = ["--consumers", "100", "--days", "121", "--set", "expect=[]", "--runs", "3", "--no-store"];
const COMMANDS: Readonly<Record<string, string[]>> = {
  run: [],
  start: ["--sweep-runs", "1"],
  compare: ["--with", "brands.nonna.quality=0.9"],
  sweep: ["--vary", "brands.nonna.quality=0.4,0.9"],
  sensitivity: ["--vary", "brands.nonna.quality=0.4..0.9", "--trajectories", "3"],
  attribution: [],
  optimise: ["--lever", "brands.nonna.price=20..30", "--points", "3", "--frontier", "0"],
};

/** Everything beside the scenario and the result that a command has left. */
const leftIn = (folder: string) =>
  readdirSync(folder).filter((name) => name.includes("partial") || name.includes("old"));

/** Of twelve moments of a command one takes every third, the next those beside them; each signal has its turns. */
const momentsOf = (number: number) => Array.from({ length: 4 }, (_, turn) => 3 * turn + (number % 3));

test.each(Object.entries(COMMANDS).map(([name, words], number) => [name, words, momentsOf(number)] as const))(
  "umot %s, interrupted at four of twelve moments, keeps its finished result and leaves nothing half",
  async (name, words, moments) => {
    const folder = join(place.path, name);
    mkdirSync(folder);
    writeFileSync(join(folder, "small.yaml"), readFileSync(join(place.path, "small.yaml")));
    const typed = [name, "small.yaml", ...words, ...MARKET, "--workers", "1", "--out", "result"];
    const began = Date.now();
    const whole = await umot(typed, folder);
    const lasts = Date.now() - began;
    expect(whole.code, whole.stderr).toBe(0);
    const result = bytesOf(join(folder, "result"));
    for (const at of moments) {
      const signal = (["SIGINT", "SIGTERM", "SIGHUP"] as const)[Math.floor(at / 3) % 3];
      const child = begin(typed, folder);
      const end = ended(child);
      await pause(250 + (lasts * at) / 12);
      const isAlive = child.kill(signal);
      const { code, stdout, stderr } = await end;
      const about = `${signal} ${at}/12 of ${lasts} ms, code ${code}: ${stderr}`;
      // Before the program has begun nobody can listen; then nothing has been begun either.
      if (isAlive) expect(stdout + stderr === "" ? [0, 130, null] : [0, 130], about).toContain(code);
      if (code === 130) expect(stderr, about).toMatch(/Interrupted|Stopping/);
      expect(bytesOf(join(folder, "result")), about).toEqual(result);
      expect(leftIn(folder), about).toEqual([]);
    }
  },
);

test("umot report, interrupted while it renders, renders to the end or not at all", async () => {
  await umot(["run", "small.yaml", ...MARKET, "--out", "rendered"], place.path);
  for (const wait of [0, 200, 600, 1000]) {
    const child = begin(["report", "rendered", "--to", "pdf,pptx,xlsx"], place.path);
    const end = ended(child);
    while (leftIn(place.path).length === 0 && child.exitCode === null) await pause(5);
    await pause(wait);
    child.kill("SIGINT");
    const { code, stderr } = await end;
    expect([0, 130], stderr).toContain(code);
    if (code === 130) expect(stderr).toMatch(/Ctrl-C again stops at once|Interrupted/);
    expect(leftIn(place.path)).toEqual([]);
    expect(JSON.parse(readFileSync(join(place.path, "rendered", "manifest.json"), "utf8"))).toMatchObject({
      runs: 3,
    });
  }
});

test("the second signal stops at once, and leaves nothing half either", async () => {
  const child = begin(
    ["run", "small.yaml", "--runs", "9000", "--workers", "2", "--out", "twice"],
    place.path,
  );
  const end = ended(child);
  while (!readdirSync(place.path).some((name) => name.startsWith("twice.partial-"))) await pause(20);
  await pause(1500);
  child.kill("SIGINT");
  await pause(30);
  child.kill("SIGINT");
  expect(await end).toMatchObject({ code: 130 });
  expect(readdirSync(place.path).filter((name) => name.startsWith("twice.partial"))).toEqual([]);
});
