import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { begin, createPlace, ended, umot } from "../cli/support/umot.ts";

let place: ReturnType<typeof createPlace>;
beforeEach(() => {
  place = createPlace();
});
afterEach(() => place.remove());

/** Begins far more runs than can end, and waits until the first ones are under way. */
async function beginLongRun(...flags: string[]) {
  const child = begin(
    ["run", "small.yaml", "--runs", "10000", "--workers", "1", "--out", "kept", ...flags],
    place.path,
  );
  const end = ended(child);
  while (!readdirSync(place.path).some((name) => name.startsWith("kept.partial-"))) await pause(50);
  await pause(1500);
  return { child, end };
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test("Ctrl-C keeps what was finished: code 130, and the runs are those of a shorter command", async () => {
  const { child, end } = await beginLongRun();
  child.kill("SIGINT");
  const { code, stdout, stderr } = await end;
  expect(code).toBe(130);
  const [, finished] = /Interrupted: (\d+) of 10000 runs/.exec(stderr) ?? [];
  expect(Number(finished)).toBeGreaterThan(0);
  expect(stdout).toMatch(/^\d+ runs? of 140 days/m);
  expect(JSON.parse(readFileSync(join(place.path, "kept", "manifest.json"), "utf8"))).toMatchObject({
    runs: Number(finished),
    asked: 10000,
  });
  await umot(["run", "small.yaml", "--runs", finished, "--out", "short"], place.path);
  const series = (folder: string) => readFileSync(join(place.path, folder, "data", "series.csv"), "utf8");
  expect(series("kept")).toBe(series("short"));
});

test("a kill that cannot be heard leaves no folder, and the next run cleans up", async () => {
  const { child, end } = await beginLongRun();
  child.kill("SIGKILL");
  await end;
  expect(existsSync(join(place.path, "kept"))).toBe(false);
  expect((await umot(["run", "small.yaml", "--runs", "1", "--out", "kept"], place.path)).code).toBe(0);
  expect(readdirSync(place.path).sort()).toEqual(["kept", "output", "small.yaml"]);
  expect(readdirSync(join(place.path, "output"))).toEqual([".runs"]);
});

test("a reader that has seen enough is no error", async () => {
  const child = begin(["schema"], place.path);
  const end = ended(child);
  child.stdout?.destroy();
  expect(await end).toMatchObject({ code: 0, stderr: "" });
});
