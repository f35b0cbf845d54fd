import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inThisThread } from "../../src/studies/runs/inThisThread.ts";
import { replicate } from "../../src/studies/runs/replicate.ts";
import { storedExecutor } from "../../src/studies/runs/storedExecutor.ts";
import { createThreads } from "../../src/threads/threads.ts";
import { openRunStore } from "../../src/files/store/runStore.ts";
import { unpackRun } from "../../src/files/store/runEntry.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../src/scenario/settings/scenario.ts";
import { begin, ended, umot } from "../cli/support/umot.ts";
import { runHash } from "../support/runHash.ts";

// Fifty disturbances: 36 kills and interruptions of the program at random moments, 8 threads that die, 6 full disks.
// After each of them no finished run is lost and no file is half; at the end the bytes are those of a command that
// nobody disturbed.

const SCENARIO = {
  schemaVersion: 1,
  title: "Tiny",
  market: { consumers: 100, days: 30, needsPerYear: 100, panel: 0 },
  channels: { search: {} },
  brands: { nonna: { coverage: { search: 0.5 } }, gino: { coverage: { search: 0.3 } } },
};

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "umot-kept-"));
  writeFileSync(join(place, "tiny.yaml"), JSON.stringify(SCENARIO));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Every finished run of a store with its bytes. */
function keptIn(store: string): Map<string, string> {
  const names = readdirSync(store, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".run"),
  );
  return new Map(names.map((name) => [name, readFileSync(join(store, name), "base64")]));
}

/** Half-written files under their final names: there must be none. */
const halfIn = (kept: ReadonlyMap<string, string>) =>
  [...kept]
    .filter(
      ([name, bytes]) =>
        unpackRun(Buffer.from(bytes, "base64"), name.replace(/[\\/]|\.run$/g, "")) === undefined,
    )
    .map(([name]) => name);

/** Waits until so many more runs are in the store, or the program has ended. */
async function waitForRuns(store: string, more: number, isOver: () => boolean): Promise<void> {
  const count = () =>
    readdirSync(store, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".run")).length;
  const enough = count() + more;
  while (!isOver() && count() < enough) await new Promise((done) => setTimeout(done, 3));
}

const RUNS = 120;
const SIGNALS = ["SIGKILL", "SIGKILL", "SIGINT", "SIGTERM"] as const;

test.each([1, 2, 3])(
  "experiment %i: nothing finished is lost by 12 kills, and it ends as if there had been none",
  async (number) => {
    const store = join(place, `runs-${number}`);
    mkdirSync(store);
    const typed = [
      "run",
      "tiny.yaml",
      "--runs",
      String(RUNS),
      "--seed",
      `s${number}`,
      "--format",
      "csv",
      "--no-out",
    ];
    let before = keptIn(store);
    for (let kill = 0; kill < 12; ++kill) {
      const workers = String(1 + (kill % 3));
      const child = begin([...typed, "--workers", workers, "--store", store, "--resume"], place);
      let isOver = false;
      const end = ended(child).finally(() => (isOver = true));
      // A moment that falls in no step with the work: some runs later, and then some milliseconds.
      await waitForRuns(store, (kill * 5) % 9, () => isOver);
      await new Promise((done) => setTimeout(done, (kill * 13) % 17));
      const signal = SIGNALS[kill % SIGNALS.length];
      child.kill(signal);
      const { code, stderr } = await end;
      const after = keptIn(store);
      for (const [name, bytes] of before) expect(after.get(name)).toBe(bytes);
      expect(halfIn(after)).toEqual([]);
      if (signal !== "SIGKILL" && code === 130) expect(stderr).toMatch(/Interrupted/);
      before = after;
    }
    const resumed = await umot([...typed, "--workers", "2", "--store", store, "--resume"], place);
    expect(resumed.stderr).toContain(`${before.size} of ${RUNS} runs had already finished`);
    const undisturbed = await umot([...typed, "--workers", "1", "--no-store"], place);
    expect({ code: resumed.code, stdout: resumed.stdout }).toEqual({ code: 0, stdout: undisturbed.stdout });
    expect(before.size).toBeGreaterThan(0);
  },
);

test("eight threads that die in the middle take nothing with them", async () => {
  const scenario = scenarioSettings.parse(SCENARIO);
  const parameters = toParameters(scenario);
  const dying = createThreads(2, new URL("../support/dyingWorker.ts", import.meta.url).href);
  const store = openRunStore(join(place, "dying"));
  const options = { runs: 4, seed: "dying" };
  for (let death = 0; death < 8; ++death) {
    const doomed = { ...parameters, brands: [`dies once ${join(place, `death-${death}`)}`, "gino"] };
    const { runs, failures } = await replicate(scenario, doomed, options, storedExecutor(dying, store));
    const whole = await replicate(scenario, doomed, options, inThisThread);
    expect({ failures, runs: runs.map(runHash) }).toEqual({ failures: [], runs: whole.runs.map(runHash) });
  }
  expect(store.tally()).toMatchObject({ written: 32, damaged: 0 });
  await dying.close();
});

/** A disk of a few kilobytes, if this machine lets us make one. */
function mountSmallDisk(path: string): boolean {
  mkdirSync(path);
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", path]).status === 0;
}

test("a full disk: what fits is kept, the result is whole, and a folder is absent rather than half", async ({
  skip,
}) => {
  const disk = join(place, "disk");
  if (!mountSmallDisk(disk)) skip("only root may mount a small disk");
  try {
    const typed = ["run", "tiny.yaml", "--runs", "40", "--format", "csv", "--workers", "1"];
    const whole = await umot([...typed, "--no-out"], place);
    for (let turn = 0; turn < 3; ++turn) {
      const full = await umot([...typed, "--no-out", "--store", join(disk, "runs")], place);
      expect(full).toMatchObject({
        code: 0,
        stdout: whole.stdout,
        stderr: expect.stringContaining("the disk is full"),
      });
      expect(halfIn(keptIn(join(disk, "runs")))).toEqual([]);
      expect(keptIn(join(disk, "runs")).size).toBeGreaterThan(0);
    }
    const folder = await umot([...typed, "--no-store", "--out", join(disk, "out")], place);
    expect(folder).toMatchObject({ code: 2, stderr: expect.stringContaining("the disk is full") });
    expect(readdirSync(disk)).toEqual(["runs"]);
  } finally {
    spawnSync("umount", [disk]);
  }
});

test("a limit on the size of files, where no disk can be mounted, does no harm either", async () => {
  const main = resolve("dist/cli/main.js");
  const typed = ["run", "tiny.yaml", "--runs", "3", "--format", "csv", "--workers", "1", "--no-out"];
  const whole = await umot(typed, place);
  const shell = (limit: number) =>
    spawnSync(
      "sh",
      ["-c", `ulimit -f ${limit}; exec "$0" "$@"`, process.execPath, main, ...typed, "--store", "limited"],
      {
        cwd: place,
        encoding: "utf8",
      },
    );
  for (const limit of [1, 4]) {
    const { status, stdout, stderr } = shell(limit);
    expect({ status, stdout }).toEqual({ status: 0, stdout: whole.stdout });
    expect(stderr).toContain("no file may grow that large");
    expect(halfIn(keptIn(join(place, "limited")))).toEqual([]);
  }
});
