import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FileError } from "./fileError.ts";
import { openOutputFolder, type WrittenFile } from "./outputFolder.ts";

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "umot-files-"));
});
afterEach(() => {
  chmodSync(place, 0o700);
  rmSync(place, { recursive: true, force: true });
});

/** A process number that nobody has: above the highest that Linux gives out. */
const nobody = 4_194_305;
const manifest = (files: readonly WrittenFile[]) => JSON.stringify({ files });
const read = (...path: string[]) => readFileSync(join(place, ...path), "utf8");

function writeFolder(name: string, content: string): void {
  const folder = openOutputFolder(join(place, name));
  folder.write("data/series.csv", content);
  folder.commit(manifest);
}

test("an output folder appears whole, with a manifest of its files", () => {
  const folder = openOutputFolder(join(place, "a", "run"));
  folder.write("data/series.csv", "day\r\n");
  expect(existsSync(join(place, "a", "run"))).toBe(false);
  folder.commit(manifest);
  expect(read("a", "run", "data", "series.csv")).toBe("day\r\n");
  expect(JSON.parse(read("a", "run", "manifest.json"))).toEqual({
    files: [{ name: "data/series.csv", bytes: 5, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
  });
  expect(readdirSync(join(place, "a"))).toEqual(["run"]);
});

test("a second run replaces the folder of the first as a whole", () => {
  const first = openOutputFolder(join(place, "run"));
  first.write("charts/old.svg", "<svg/>");
  first.commit(manifest);
  writeFolder("run", "new");
  expect(readdirSync(join(place, "run")).sort()).toEqual(["data", "manifest.json"]);
  expect(readdirSync(place)).toEqual(["run"]);
});

test("a folder that is given up leaves the old one as it was", () => {
  writeFolder("run", "old");
  const folder = openOutputFolder(join(place, "run"));
  folder.write("data/series.csv", "half");
  folder.discard();
  expect(read("run", "data", "series.csv")).toBe("old");
  expect(readdirSync(place)).toEqual(["run"]);
});

test("what a killed run left is cleaned by the next one, what a living one writes is not", () => {
  mkdirSync(join(place, `run.partial-${nobody}`));
  mkdirSync(join(place, `run.partial-${process.ppid}`));
  mkdirSync(join(place, `run.partial-notes`));
  writeFolder("run", "new");
  expect(readdirSync(place).sort()).toEqual(["run", `run.partial-${process.ppid}`, "run.partial-notes"]);
});

test("a run killed between two renames gets its old folder back", () => {
  mkdirSync(join(place, `run.old-${nobody}`));
  writeFileSync(join(place, `run.old-${nobody}`, "manifest.json"), "{}");
  openOutputFolder(join(place, "run")).discard();
  expect(read("run", "manifest.json")).toBe("{}");
  expect(readdirSync(place)).toEqual(["run"]);
});

test("a folder with files of somebody else is never replaced", () => {
  writeFolder("run", "old");
  writeFileSync(join(place, "run", "data", "my notes.txt"), "mine");
  expect(() => openOutputFolder(join(place, "run"))).toThrow(
    "files that umot did not write: data/my notes.txt",
  );
  expect(() => openOutputFolder(place)).toThrow("files that umot did not write: ");
  expect(read("run", "data", "my notes.txt")).toBe("mine");
});

test("an empty folder may be used", () => {
  mkdirSync(join(place, "run"));
  writeFolder("run", "new");
  expect(read("run", "data", "series.csv")).toBe("new");
});

test("a file where the folder should stand is refused with advice", () => {
  writeFileSync(join(place, "run"), "a file");
  expect(faultOf(() => openOutputFolder(join(place, "run")))).toMatchObject({
    fault: { advice: { en: "Choose another name with --out.", it: "Scegli un altro nome con --out." } },
  });
  expect(faultOf(() => openOutputFolder(join(place, "run", "inside")))).toBeInstanceOf(FileError);
  expect(read("run")).toBe("a file");
});

test.runIf(process.platform === "linux")("a place that cannot be written to is refused with advice", () => {
  const readOnly = "/proc/self"; // not even root may write there
  const fault = faultOf(() => openOutputFolder(join(readOnly, "run")));
  expect(fault).toBeInstanceOf(FileError);
  expect((fault as FileError).message).toMatch(/^\/proc\/self\/run /);
});

test.runIf(canMount())("a full disk leaves the old folder as it was", () => {
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "umot-test", place]);
  try {
    writeFolder("run", "old");
    const folder = openOutputFolder(join(place, "run"));
    const fault = faultOf(() => folder.write("data/series.csv", "x".repeat(100_000)));
    folder.discard();
    expect((fault as FileError).message).toMatch(/series\.csv does not fit: the disk is full\.$/);
    expect(read("run", "data", "series.csv")).toBe("old");
    expect(readdirSync(place)).toEqual(["run"]);
  } finally {
    execFileSync("umount", [place]);
  }
});

test("writing the same file twice is a mistake of ours and is not hidden", () => {
  const folder = openOutputFolder(join(place, "run"));
  folder.write("a.csv", "1");
  expect(() => folder.write("a.csv", "2")).toThrow("a.csv is written twice");
  folder.discard();
});

/** Only root may mount a disk of 64 kB to fill it up. */
function canMount(): boolean {
  const probe = mkdtempSync(join(tmpdir(), "umot-mount-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "umot-test", probe], { stdio: "ignore" });
    execFileSync("umount", [probe]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}

function faultOf(act: () => unknown): unknown {
  try {
    act();
  } catch (fault) {
    return fault;
  }
  throw new Error("nothing went wrong");
}
