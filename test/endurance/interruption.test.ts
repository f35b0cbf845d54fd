import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { begin, createPlace, ended, umot } from "../cli/support/umot.ts";

let place: ReturnType<typeof createPlace>;
beforeEach(() => {
  place = createPlace();
});
afterEach(() => place.remove());

/** Begins far more runs than can end, and waits until some are finished and kept. */
async function beginLongRun(...flags: string[]) {
  const child = begin(
    ["run", "small.yaml", "--runs", "10000", "--workers", "1", "--out", "kept", ...flags],
    place.path,
  );
  const end = ended(child);
  while (keptRuns() < 2) await pause(50);
  return { child, end };
}

/** How many finished runs the usual store holds. */
function keptRuns(): number {
  const store = join(place.path, "output", ".runs");
  if (!existsSync(store)) return 0;
  return readdirSync(store, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".run"))
    .length;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test("Ctrl-C keeps what was finished: code 130, and the runs are those of a shorter command", async () => {
  const { child, end } = await beginLongRun();
  child.kill("SIGINT");
  const { code, stdout, stderr } = await end;
  expect(code).toBe(130);
  const [, finished] = /Interrupted: (\d+) of 10,000 runs/.exec(stderr) ?? [];
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

test("a reader that has seen enough is told to the shell alone, and files are written all the same", async () => {
  const child = begin(["run", "small.yaml", "--runs", "1", "--quiet", "--out", "kept"], place.path);
  const end = ended(child);
  child.stdout?.destroy();
  expect(await end).toMatchObject({ code: 141, stderr: "" });
  expect(existsSync(join(place.path, "kept", "manifest.json"))).toBe(true);
});

/** Types a command into a shell, with what comes after it. */
const shell = (words: string, folder: string, language = "en") =>
  spawnSync(
    "sh",
    // With the space: folders of these tests are called after umot too.
    ["-c", words.replaceAll("umot ", `"${process.execPath}" "${resolve("dist/cli/main.js")}" `)],
    {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], LANG: language },
    },
  );

test.runIf(existsSync("/dev/full"))(
  "a full disk behind stdout is told, and files are written all the same",
  () => {
    const { status, stderr } = shell(
      "umot run small.yaml --runs 1 --quiet --out kept > /dev/full",
      place.path,
    );
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `umot: the results could not be printed: the disk that they were sent to is full.
  Send them elsewhere; files that the command writes are not affected.
`,
    });
    expect(existsSync(join(place.path, "kept", "manifest.json"))).toBe(true);
  },
);

test("stderr that is closed or full is nobody's concern", () => {
  for (const after of ["2>&-", ...(existsSync("/dev/full") ? ["2> /dev/full"] : [])])
    expect(shell(`umot check small.yaml ${after}`, place.path)).toMatchObject({ status: 0 });
});

test("a working folder that was deleted, and a system without files to open, are told in words", () => {
  const small = join(place.path, "small.yaml");
  const gone = shell(`mkdir gone && cd gone && rmdir ../gone && umot run ${small}`, place.path, "it");
  expect({ status: gone.status, stderr: gone.stderr }).toEqual({
    status: 2,
    stderr: "umot: la cartella in cui ti trovi è stata eliminata.\n  Spostati in una che c'è: cd ~\n",
  });
  const said =
    "umot: the system does not allow enough files to be open.\n  Raise the limit, for example with ulimit -n 1024.\n";
  // Before umot itself is read, and when its threads begin, after how long it may take was said.
  for (const files of [20, 24]) {
    const { status, stderr } = shell(`ulimit -n ${files} && umot run small.yaml`, place.path);
    expect({ status, stderr: stderr.slice(-said.length) }).toEqual({ status: 2, stderr: said });
  }
});
