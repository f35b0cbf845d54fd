// A cluster without Redis: runs as files on a disk that all machines see. The result is that of the command itself, to the byte.
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { PLANNED } from "../../src/cli/commands/machines/plan.ts";
import { Command } from "commander";
import { begin, createPlace, type Ended, ended, umot } from "../cli/support/umot.ts";

let place = createPlace();
beforeEach(() => {
  place = createPlace();
});
afterEach(() => place.remove());

const SWEEP = ["sweep", "small.yaml", "--vary", "brands.nonna.price=20..30:3", "--runs", "3", "--no-store"];

/** Every file of a folder, by name. */
function contentOf(folder: string): Record<string, string> {
  const entries = readdirSync(join(place.path, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file.replace(folder, ""), readFileSync(file, "base64")]));
}

describe("umot plan, work and collect", () => {
  test("a job array makes the bytes of the command itself", async () => {
    // As the document has it, with a loop in the place of sbatch.
    const [, script = ""] =
      /```sh\n(#!\/bin\/sh\n[^`]*SLURM[^`]*)```/.exec(readFileSync("docs/many-machines.md", "utf8")) ?? [];
    expect(script).toContain('umot work tasks --part "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT"');
    writeFileSync(join(place.path, "job.sh"), script);
    const bin = join(place.path, "bin");
    mkdirSync(bin);
    const program = `#!/bin/sh\nexec "${process.execPath}" "${resolve("dist/cli/main.js")}" "$@"\n`;
    writeFileSync(join(bin, "umot"), program, { mode: 0o755 });
    const alone = await umot([...SWEEP, "--out", "alone", "--format", "json"], place.path);
    const planned = await umot(
      ["plan", ...SWEEP, "--out", "together", "--format", "json", "--tasks", "tasks"],
      place.path,
    );
    expect([planned.code, planned.stdout, planned.stderr]).toEqual([
      0,
      "",
      "umot: 9 runs are still waiting in tasks.\n  Make them with umot work tasks, in parts with --part 1/100 and so on, and then umot collect tasks.\n",
    ]);
    const loop =
      "for SLURM_ARRAY_TASK_ID in 3 1 2; do export SLURM_ARRAY_TASK_ID SLURM_ARRAY_TASK_COUNT=3; sh job.sh & done; wait";
    const env = { PATH: `${bin}:${process.env["PATH"]}`, LANG: "en_GB.UTF-8" };
    const jobs = await ended(spawn("sh", ["-c", loop], { cwd: place.path, env }));
    expect(jobs.stderr.match(/3 runs of part [123]\/3/g)).toHaveLength(3);
    const collected = await umot(["collect", "tasks"], place.path);
    expect([collected.code, collected.stdout]).toEqual([0, alone.stdout]);
    expect(contentOf("together")).toEqual(contentOf("alone"));
  });

  test("killed at any moment it goes on where it was, and several at once do no harm", async () => {
    const words = ["run", "small.yaml", "--runs", "60", "--no-store", "--no-out", "--format", "json"];
    await umot(["plan", ...words, "--tasks", "tasks"], place.path);
    const done = () => {
      const files = readdirSync(join(place.path, "tasks"), { recursive: true, encoding: "utf8" });
      return files.filter((file) => file.endsWith(".run")).length;
    };
    for (const enough of [5]) {
      const worker = begin(["work", "tasks", "--workers", "1"], place.path);
      while (done() < enough && worker.exitCode === null) await pause(5);
      worker.kill("SIGKILL");
      await ended(worker);
    }
    expect(done()).toBeLessThan(60);
    const both = [1, 2].map(() => umot(["work", "tasks", "--workers", "1"], place.path));
    const codes = (await Promise.all(both)).map(({ code }) => code);
    expect([codes, done()]).toEqual([[0, 0], 60]);
    const files = readdirSync(join(place.path, "tasks"), { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => file.includes("partial"))).toEqual([]);
    const [alone, collected] = [await umot(words, place.path), await umot(["collect", "tasks"], place.path)];
    expect(collected.stdout).toBe(alone.stdout);
  });

  test.each<[string, string[]]>([
    ["until precise", ["run", "small.yaml", "--precision", "share:0.01", "--runs", "40"]],
    [
      "optimise",
      [
        "optimise",
        "small.yaml",
        "--lever",
        "brands.nonna.price=20..30",
        "--runs",
        "4",
        "--points",
        "8",
        "--frontier",
        "0",
      ],
    ],
  ])("%s, which chooses its runs by earlier ones, comes to its end in rounds", async (_, words) => {
    const asked = [...words, "--no-store", "--no-out", "--format", "json", "--quiet"];
    const alone = await umot(asked, place.path);
    let rounds = 0;
    let now: Ended = await umot(["plan", ...asked, "--tasks", "tasks"], place.path);
    expect([now.code, now.stdout]).toEqual([0, ""]);
    do {
      await umot(["work", "tasks", "--quiet", "--workers", "1"], place.path);
      now = await umot(["collect", "tasks"], place.path);
    } while (now.code === 75 && ++rounds < 30);
    expect([now.code, now.stdout]).toEqual([alone.code, alone.stdout]);
    expect(rounds).toBeGreaterThan(0);
  });

  test("what was done elsewhere, by another engine, or of another scenario is refused", async () => {
    const small = join(place.path, "small.yaml");
    await umot(["plan", ...SWEEP, "--no-out", "--tasks", "tasks"], place.path);
    writeFileSync(small, readFileSync(small, "utf8").replace("consumers: 300", "consumers: 301"));
    const changed = await umot(["collect", "tasks"], place.path);
    expect([changed.code, changed.stderr]).toEqual([
      2,
      "umot: The command asks for runs other than those planned in tasks: a scenario or a data file has changed since.\n  Remove the folder and plan again: umot plan <study …> --tasks <folder>.\n",
    ]);
    const plan = join(place.path, "tasks", "plan.json");
    const foreign = readFileSync(plan, "utf8").replace(/"engine": "\w{8}/, '"engine": "00000000');
    writeFileSync(plan, foreign);
    for (const words of [
      ["work", "tasks"],
      ["collect", "tasks"],
      ["plan", ...SWEEP, "--no-out", "--tasks", "tasks"],
    ]) {
      const { code, stderr } = await umot(words, place.path);
      expect([code, stderr]).toEqual([2, expect.stringContaining("(engine 00000000)")]);
    }
  });

  test("a damaged result is done again, a damaged list is named with its line", async () => {
    const words = ["run", "small.yaml", "--runs", "3", "--no-store", "--no-out", "--format", "json"];
    const alone = await umot(words, place.path);
    await umot(["plan", ...words, "--tasks", "tasks"], place.path);
    await umot(["work", "tasks", "--workers", "1"], place.path);
    const tasks = join(place.path, "tasks");
    const results = readdirSync(tasks, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".run"),
    );
    writeFileSync(join(tasks, results[1]), "no result");
    expect((await umot(["collect", "tasks"], place.path)).stderr).toContain(
      "1 run is still waiting in tasks",
    );
    await umot(["work", "tasks", "--workers", "1"], place.path);
    expect((await umot(["collect", "tasks"], place.path)).stdout).toBe(alone.stdout);
    const list = join(tasks, "round-1.runs");
    writeFileSync(list, readFileSync(list, "utf8").replace(/\n\[/, "\n{"));
    const { code, stderr } = await umot(["work", "tasks"], place.path);
    expect([code, stderr]).toEqual([2, expect.stringContaining("round-1.runs, line 2: ")]);
    rmSync(tasks, { recursive: true });
  });

  test("every command that takes --queue can be planned, but for the one that asks two things", async () => {
    const queued: string[] = [];
    for (const [name, { load }] of Object.entries(COMMANDS)) {
      const command = new Command(name);
      (await load()).command.declare(command, ({ en }) => en);
      if (command.options.some(({ long }) => long === "--queue")) queued.push(name);
    }
    expect(queued.filter((name) => !["worker", "start"].includes(name)).sort()).toEqual([...PLANNED].sort());
  });
});
