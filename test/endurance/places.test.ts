import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, createPlace, ended, umot, withoutTime } from "../cli/support/umot.ts";

// Places as disks, containers and other programs make them, with the built program.

let place: ReturnType<typeof createPlace>;
const mounted: string[] = [];
beforeAll(() => {
  place = createPlace();
});
afterAll(() => {
  for (const disk of mounted) spawnSync("umount", [disk]);
  place.remove();
});

const FEW = ["--runs", "2", "--workers", "1", "--consumers", "100", "--set", "expect=[]"];
const run = (...words: string[]) => umot(["run", "small.yaml", ...FEW, ...words], place.path);
const inPlace = (...names: string[]) => join(place.path, ...names);

/** Mounts a disk, if this machine lets us. */
function mountDisk(name: string, ...options: string[]): boolean {
  const disk = inPlace(name);
  mkdirSync(disk);
  const isMounted = spawnSync("mount", [...options, disk]).status === 0;
  if (isMounted) mounted.push(disk);
  return isMounted;
}

test("a disk mounted at --out is filled, again and again, and keeps what systems put there", async ({
  skip,
}) => {
  if (!mountDisk("disk", "-t", "tmpfs", "tmpfs")) skip("only root may mount a disk");
  mkdirSync(inPlace("disk", "lost+found"));
  for (const turn of [1, 2]) {
    const { code, stdout, stderr } = await run("--out", "disk", "--to", turn === 1 ? "xlsx" : "csv");
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining("Written to disk\n") });
    expect(stdout).toMatch(/^nonna +\d/m);
    expect(existsSync(inPlace("disk", "report.xlsx"))).toBe(turn === 1);
    expect(readdirSync(inPlace("disk")).filter((name) => name.includes("partial"))).toEqual([]);
    expect(existsSync(inPlace("disk", "lost+found"))).toBe(true);
  }
});

test("a folder of the same disk mounted at --out is filled as well", async ({ skip }) => {
  mkdirSync(inPlace("bound-source"));
  if (!mountDisk("bound", "--bind", inPlace("bound-source"))) skip("only root may mount a folder");
  for (const _ of [1, 2]) expect(await run("--out", "bound")).toMatchObject({ code: 0 });
  expect(readdirSync(inPlace("bound-source")).sort()).toEqual([
    "charts",
    "data",
    "datapackage.json",
    "dictionary.csv",
    "manifest.json",
    "report.html",
    "report.json",
  ]);
});

test("a disk that may only be read is refused before the first run", async ({ skip }) => {
  if (!mountDisk("read-only", "-t", "tmpfs", "-o", "ro", "tmpfs")) skip("only root may mount a disk");
  const { code, stdout, stderr } = await run("--out", "read-only/result");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatchInlineSnapshot(`
    "umot: read-only/result is on a read-only disk.
      Choose a place that you may write to.
    "
  `);
  const store = await run("--no-out", "--store", "read-only/runs");
  expect(store).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("--store") });
});

test("a disk that fills up while results are written: they are printed, and kept elsewhere", async ({
  skip,
}) => {
  if (!mountDisk("small", "-t", "tmpfs", "-o", "size=64k", "tmpfs")) skip("only root may mount a disk");
  const { code, stdout, stderr } = await run("--out", "small/result");
  expect(code).toBe(2);
  expect(stdout).toMatch(/^nonna +\d/m);
  const [, kept] = /the disk is full\.\nThe results are kept in (\S+)\n/.exec(stderr) ?? [];
  expect(existsSync(join(kept, "manifest.json"))).toBe(true);
  expect(readdirSync(inPlace("small"))).toEqual([]);
});

test.runIf(process.platform === "linux")(
  "a store where no system makes folders is refused at once",
  async () => {
    const { code, stdout, stderr } = await run("--no-out", "--store", "/proc/x/y");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatchInlineSnapshot(`
      "umot: /proc/x/y cannot keep finished runs: no file can be written there.
        Choose another folder with --store, or keep none with --no-store.
      "
    `);
    expect(await run("--out", "/proc/x/y")).toMatchObject({ code: 2, stdout: "" });
  },
);

test("two containers that count their processes alike write to one place, and both succeed", async ({
  skip,
}) => {
  const alone = (words: readonly string[]) => ["--pid", "--fork", "--mount-proc", ...words];
  if (spawnSync("unshare", alone(["true"])).status !== 0)
    skip("only root may open a space of process numbers");
  const main = resolve("dist/cli/main.js");
  const typed = ["run", "small.yaml", ...FEW, "--out", "shared", "--store", "shared-runs"];
  const both = [1, 2].map(() =>
    ended(spawn("unshare", alone([process.execPath, main, ...typed]), { cwd: place.path })),
  );
  for (const { code, stderr } of await Promise.all(both))
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("Written to shared\n"),
    });
  expect(
    readdirSync(place.path)
      .filter((name) => name.startsWith("shared"))
      .sort(),
  ).toEqual(["shared", "shared-runs"]);
});

test("files that appear while runs are made stay, and the results are kept beside them", async () => {
  const child = begin(
    [
      "run",
      "small.yaml",
      "--runs",
      "60",
      "--workers",
      "1",
      "--set",
      "expect=[]",
      "--out",
      "busy",
      "--no-store",
    ],
    place.path,
  );
  const end = ended(child);
  while (!readdirSync(place.path).some((name) => name.startsWith("busy.partial-")))
    await new Promise((done) => setTimeout(done, 20));
  mkdirSync(inPlace("busy"));
  writeFileSync(inPlace("busy", ".DS_Store"), "");
  writeFileSync(inPlace("busy", "notes.txt"), "mine");
  const { code, stdout, stderr } = await end;
  expect(code).toBe(2);
  expect(stdout).toMatch(/^nonna +\d/m);
  expect(withoutTime(stderr)).toMatchInlineSnapshot(`
    "60 runs, about … on 1 thread.

    busy holds files that umot did not write: notes.txt.
    The results are kept in busy-2
    Open busy-2/report.html in a browser.
    "
  `);
  expect(readFileSync(inPlace("busy", "notes.txt"), "utf8")).toBe("mine");
  expect(existsSync(inPlace("busy-2", "manifest.json"))).toBe(true);
});

test("a copy of a result is nobody's business, whatever it is called", async () => {
  await run();
  const copies = ["small-run.old-2024", "small-run.partial-1", "small-run.old-999999"];
  for (const copy of copies)
    cpSync(inPlace("output", "small-run"), inPlace("output", copy), { recursive: true });
  await run();
  expect(readdirSync(inPlace("output")).sort()).toEqual([".runs", "small-run", ...copies].sort());
});

test("scenarios of one name in two folders do not share a place, and each comes back to its own", async () => {
  for (const [folder, price] of [
    ["north", 21],
    ["south", 22],
  ] as const) {
    mkdirSync(inPlace(folder));
    const yaml = readFileSync(inPlace("small.yaml"), "utf8");
    writeFileSync(inPlace(folder, "shop.yaml"), yaml.replace(/price: \d+/, `price: ${price}`));
  }
  const typed = (folder: string) => umot(["run", `${folder}/shop.yaml`, ...FEW], place.path);
  for (const _ of [1, 2]) {
    const written = async (folder: string) => (await typed(folder)).stderr.match(/^Written to .*$/gm);
    expect(await written("north")).toEqual(["Written to output/shop-run"]);
    expect(await written("south")).toEqual(["Written to output/shop-run-2"]);
  }
});

test("a single file that umot did not write is never replaced, unless it is forced", async () => {
  const before = readFileSync(inPlace("small.yaml"), "utf8");
  for (const words of [
    ["schema", "--out", "small.yaml"],
    ["init", "small.yaml"],
    ["validate", "--document", "small.yaml", "--no-out"],
    ["claims", "D12", "--no-out", "--document", "small.yaml"],
  ]) {
    const { code, stderr } = await umot(words, place.path);
    expect({ code, stderr }, words[0]).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("small.yaml already exists, and would be lost."),
    });
    expect(readFileSync(inPlace("small.yaml"), "utf8")).toBe(before);
  }
  expect(await umot(["schema", "--out", "s.json"], place.path)).toMatchObject({ code: 0 });
  expect(await umot(["schema", "--out", "s.json", "--lang", "it"], place.path)).toMatchObject({ code: 0 });
  writeFileSync(inPlace("mine.txt"), "mine");
  expect(await umot(["schema", "--out", "mine.txt", "--force"], place.path)).toMatchObject({ code: 0 });
  // A pipe stands for devices, which a mistake in what is tested would replace.
  spawnSync("mkfifo", [inPlace("pipe")]);
  for (const words of [[], ["--force"]])
    expect(await umot(["schema", "--out", "pipe", ...words], place.path)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("pipe is a device or a pipe, but umot has to write a file."),
    });
  expect(statSync(inPlace("pipe")).isFIFO()).toBe(true);
});
