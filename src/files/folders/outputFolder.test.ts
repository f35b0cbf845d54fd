import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FileError } from "./fileError.ts";
import { type OutputFolder, openOutputFolder, type WrittenFile } from "./outputFolder.ts";
import { type Owner, thisOwner } from "./owner.ts";
import { openUsualFolder } from "./usualFolder.ts";

let place: string;
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), "umot-files-")));
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

test("a file is shown while the folder is in the making, and is not in it", () => {
  const folder = openOutputFolder(join(place, "run"));
  const told: boolean[] = [];
  const show = (text: string) => folder.show("first.csv", (isFirst) => (told.push(isFirst), text));
  const shown = show("a");
  expect(show("b")).toBe(shown);
  expect(told).toEqual([true, false]);
  expect(readFileSync(shown, "utf8")).toBe("ab");
  folder.write("data/series.csv", "day");
  folder.commit(manifest);
  expect(readdirSync(place)).toEqual(["run"]);
  expect(readdirSync(join(place, "run"))).toEqual(["data", "manifest.json"]);
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

/** A work folder as a process leaves it that was killed, or is still at work. */
function leaveWork(parent: string, name: string, owner: Partial<Owner> = {}, days = 0): string {
  const token = "0123456789abcdef".repeat(2);
  const work = join(parent, `${name}.partial-${token}`);
  mkdirSync(join(work, "new"), { recursive: true });
  const mark = { tool: "umot", token, owner: { ...thisOwner(), process: nobody, begun: "", ...owner } };
  const file = join(work, "umot-work.json");
  writeFileSync(file, JSON.stringify(mark));
  const then = Date.now() / 1000 - days * 86_400;
  utimesSync(file, then, then);
  return work;
}

const elsewhere = { host: "another machine", process: 1, begun: "1" };

test.each<[string, Partial<Owner>, number, boolean]>([
  ["a killed process", {}, 0, false],
  ["this process", { process: process.pid, begun: thisOwner().begun }, 0, true],
  ["a process whose number was given out again", { process: process.ppid, begun: "1" }, 0, false],
  ["another container, an hour ago", elsewhere, 1 / 24, true],
  ["another container, eight days ago", elsewhere, 8, false],
])(
  "what %s left beside a folder is cleaned by the next run, unless it may be at work",
  (_, owner, days, stays) => {
    const work = leaveWork(place, "run", owner, days);
    writeFolder("run", "new");
    expect(readdirSync(place).sort()).toEqual(stays ? ["run", basename(work)] : ["run"]);
  },
);

test("folders that only look like ours are nobody's business, whatever their names", () => {
  writeFolder("run", "old");
  const names = [`run.partial-${nobody}`, `run.old-${nobody}`, "run.old-2024", "run.partial-notes"];
  for (const name of names) cpSync(join(place, "run"), join(place, name), { recursive: true });
  const work = leaveWork(place, "run");
  const copy = join(place, `run.partial-${"f".repeat(32)}`);
  cpSync(work, copy, { recursive: true });
  writeFolder("run", "new");
  expect(readdirSync(place).sort()).toEqual(["run", basename(copy), ...names].sort());
});

test("a run killed between two renames gets its old folder back", () => {
  const work = leaveWork(place, "run");
  mkdirSync(join(work, "old"));
  writeFileSync(join(work, "old", "manifest.json"), "{}");
  openOutputFolder(join(place, "run")).discard();
  expect(read("run", "manifest.json")).toBe("{}");
  expect(readdirSync(place)).toEqual(["run"]);
});

test.each([0, 1, 2, 3, 4])(
  "an exchange of files that was killed after %i of its five moves is finished by the next run",
  (moves) => {
    writeFolder("run", "old");
    const run = join(place, "run");
    const work = leaveWork(run, ".umot");
    mkdirSync(join(work, "new", "data"));
    writeFileSync(join(work, "new", "data", "series.csv"), "new");
    writeFileSync(join(work, "new", "report.html"), "new");
    const files = [{ name: "data/series.csv" }, { name: "report.html" }];
    writeFileSync(join(work, "new", "manifest.json"), JSON.stringify({ files }));
    mkdirSync(join(work, "old"));
    const steps: [string, string][] = [
      [join(run, "manifest.json"), join(work, "old", "manifest.json")],
      [join(run, "data"), join(work, "old", "data")],
      [join(work, "new", "data"), join(run, "data")],
      [join(work, "new", "report.html"), join(run, "report.html")],
      [join(work, "new", "manifest.json"), join(run, "manifest.json")],
    ];
    for (const [from, to] of steps.slice(0, moves)) renameSync(from, to);
    openOutputFolder(run).discard();
    const isNew = moves > 0;
    expect(readdirSync(run).sort()).toEqual(["data", "manifest.json", ...(isNew ? ["report.html"] : [])]);
    expect(read("run", "data", "series.csv")).toBe(isNew ? "new" : "old");
  },
);

test("two at one place: whoever ends last replaces, and neither takes the other's folder", () => {
  const [one, two] = [openOutputFolder(join(place, "run")), openOutputFolder(join(place, "run"))];
  one.write("data/series.csv", "one");
  two.write("data/series.csv", "two");
  one.commit(manifest);
  two.commit(manifest);
  expect([one.path, two.path, read("run", "data", "series.csv")]).toEqual([
    join(place, "run"),
    join(place, "run"),
    "two",
  ]);
  expect(readdirSync(place)).toEqual(["run"]);
});

const droppings = [
  ".DS_Store",
  "Thumbs.db",
  "desktop.ini",
  "._report.html",
  ".~lock.report.xlsx#",
  "~$report.xlsx",
  ".nfs00000000012c0f1a00000001",
  ".report.html.swp",
];

test("files of systems and editors are nobody's: a folder that holds them is replaced all the same", () => {
  writeFolder("run", "old");
  for (const name of droppings) writeFileSync(join(place, "run", name), "");
  for (const name of droppings) writeFileSync(join(place, "run", "data", name), "");
  mkdirSync(join(place, "run", "@eaDir"));
  const folder = openOutputFolder(join(place, "run"));
  folder.write("data/series.csv", "new");
  writeFileSync(join(place, "run", "charts.lnk"), "");
  rmSync(join(place, "run", "charts.lnk"));
  folder.commit(manifest);
  expect([folder.path, folder.aside, read("run", "data", "series.csv")]).toEqual([
    join(place, "run"),
    undefined,
    "new",
  ]);
});

test("files that appear while it is made are kept, and so is what was made: beside them", () => {
  writeFolder("run", "old");
  const folder = openOutputFolder(join(place, "run"));
  folder.write("data/series.csv", "new");
  writeFileSync(join(place, "run", "notes.txt"), "mine");
  folder.commit(manifest);
  expect([folder.path, folder.aside?.message.en]).toEqual([
    join(place, "run-2"),
    `${join(place, "run")} holds files that umot did not write: notes.txt.`,
  ]);
  expect([
    read("run", "notes.txt"),
    read("run", "data", "series.csv"),
    read("run-2", "data", "series.csv"),
  ]).toEqual(["mine", "old", "new"]);
  expect(readdirSync(place).sort()).toEqual(["run", "run-2"]);
});

/** Writes an answer to a question, with so many runs. */
function answer(name: string, question: string, runs: number, isForced = false): OutputFolder {
  const folder = openOutputFolder(join(place, name), { question, isForced });
  folder.write("report.html", `${question} ${runs}`);
  folder.commit((files) => JSON.stringify({ question, command: `umot ${question}`, runs, files }));
  return folder;
}

test("an answer is replaced by one to the same question alone, unless it is forced", () => {
  answer("run", "quality?", 3);
  answer("run", "quality?", 3);
  expect(faultOf(() => answer("run", "price?", 3))).toMatchObject({
    message: `${join(place, "run")} holds the result of another question (umot quality?).`,
  });
  answer("run", "price?", 3, true);
  expect(read("run", "report.html")).toBe("price? 3");
});

test("a file that was changed by hand is not replaced, unless it is forced", () => {
  answer("run", "quality?", 3);
  writeFileSync(join(place, "run", "report.html"), "with my remarks");
  expect(faultOf(() => answer("run", "quality?", 3))).toMatchObject({
    message: `${join(place, "run")} holds files that have been changed since umot wrote them: report.html.`,
  });
  expect(read("run", "report.html")).toBe("with my remarks");
  answer("run", "quality?", 3, true);
  expect(read("run", "report.html")).toBe("quality? 3");
});

test("what an interruption left of an answer stands beside a fuller one", () => {
  answer("run", "quality?", 20);
  expect(answer("run", "quality?", 3)).toMatchObject({
    path: join(place, "run-2"),
    aside: {
      message: {
        en: `${join(place, "run")} holds the result of the same question with more runs: 20, not 3.`,
      },
    },
  });
  const places = [5, 4, 5].map((runs) => relative(place, answer("run", "quality?", runs).path));
  expect(places).toEqual(["run-2", "run-3", "run-2"]);
  expect(read("run", "report.html")).toBe("quality? 20");
  expect(read("run-2", "report.html")).toBe("quality? 5");
});

test("the usual place is that of the first question; each other one has its own beside it", () => {
  const ask = (question: string) => {
    const { folder, reason } = openUsualFolder(join(place, "run"), { question });
    folder.write("report.html", question);
    folder.commit((files) => JSON.stringify({ question, runs: 1, files }));
    return [relative(place, folder.path), reason?.message.en];
  };
  const taken = `${join(place, "run")} holds the result of another question.`;
  expect(["a", "b", "c", "a", "b"].map(ask)).toEqual([
    ["run", undefined],
    ["run-2", taken],
    ["run-3", taken],
    ["run", undefined],
    ["run-2", taken],
  ]);
  rmSync(join(place, "run-2"), { recursive: true });
  expect(["c", "d"].map(ask)).toEqual([
    ["run-3", taken],
    ["run-2", taken],
  ]);
});

test("a link to a folder stays a link, whether the folder is there or not", () => {
  symlinkSync("real", join(place, "link"));
  writeFolder("link", "one");
  writeFolder("link", "two");
  expect(lstatSync(join(place, "link")).isSymbolicLink()).toBe(true);
  expect(read("real", "data", "series.csv")).toBe("two");
  expect(readdirSync(place).sort()).toEqual(["link", "real"]);
});

test("a link that leads back to itself is refused with advice", () => {
  symlinkSync("loop", join(place, "loop"));
  expect(faultOf(() => openOutputFolder(join(place, "loop")))).toMatchObject({
    message: `${join(place, "loop")} is a link that leads back to itself.`,
  });
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
