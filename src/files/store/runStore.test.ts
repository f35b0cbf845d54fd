import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inThisThread } from "../../studies/runs/inThisThread.ts";
import { replicate, tasksOf } from "../../studies/runs/replicate.ts";
import { storedExecutor } from "../../studies/runs/storedExecutor.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import type { RunResult } from "../../model/result.ts";
import { simulate } from "../../model/simulate.ts";
import { engineHash } from "./engineHash.ts";
import { thisOwner } from "../folders/owner.ts";
import { createAddresser } from "./runStore.ts";
import { ENTRY_FORMAT, packRun } from "./runEntry.ts";
import { type FolderStore, openRunStore } from "./runStore.ts";
import { clearStore, listStore } from "./storeContent.ts";
import { fileOfRun, storedFiles } from "./storedFiles.ts";
import { sizeOf, trimStore } from "./trimStore.ts";

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "umot-runs-"));
});
afterEach(() => rmSync(place, { recursive: true }));

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Two trattorias",
  market: { consumers: 200, days: 30, needsPerYear: 50 },
  channels: { search: {} },
  brands: { nonna: { coverage: { search: 0.5 } }, gino: { coverage: { search: 0.3 } } },
});
const parameters = toParameters(scenario, { logged: 20 });
const tasks = tasksOf(parameters, "kept", 3);
const results = tasks.map((task) => simulate(task.parameters, task.key));
const keep = (store: FolderStore, ...which: readonly number[]) => {
  for (const at of which) store.write(tasks[at], results[at]);
};

const files = () =>
  readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".run"))
    .sort()
    .map((name) => join(place, name));

test("runs that were kept are those that were run, to the last bit, and are not run again", async () => {
  const run = async (executor = inThisThread) => {
    const store = openRunStore(place);
    const options = { runs: 3, seed: "kept" };
    const { runs } = await replicate(scenario, parameters, options, storedExecutor(executor, store));
    return { runs, tally: store.tally() };
  };
  const { runs } = await replicate(scenario, parameters, { runs: 3, seed: "kept" }, inThisThread);
  const first = await run();
  expect(first).toEqual({ runs, tally: { found: 0, written: 3, damaged: 0 } });
  const never = {
    ...inThisThread,
    run: () => {
      throw new Error("nothing is left to run");
    },
  };
  const second = await run(never);
  expect(second).toEqual({ runs, tally: { found: 3, written: 0, damaged: 0 } });
  expect(runs[0].events.length).toBeGreaterThan(0);
});

test("only what is missing is run", async () => {
  const store = openRunStore(place);
  const wanted: number[] = [];
  const counting = {
    ...inThisThread,
    run: (...[asked, receive, signal]: Parameters<typeof inThisThread.run>) => {
      wanted.push(asked.length);
      return inThisThread.run(asked, receive, signal);
    },
  };
  const run = (runs: number) =>
    replicate(scenario, parameters, { runs, seed: "kept" }, storedExecutor(counting, store));
  await run(2);
  const { runs } = await run(5);
  expect(wanted).toEqual([2, 3]);
  expect(runs).toEqual((await replicate(scenario, parameters, { runs: 5, seed: "kept" }, inThisThread)).runs);
});

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ["a flipped bit", (bytes) => (bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100), bytes)],
  ["a flipped bit of the checksum", (bytes) => (bytes.writeUInt8(bytes.readUInt8(3) ^ 1, 3), bytes)],
  ["a missing end", (bytes) => bytes.subarray(0, -1)],
  ["an empty file", () => new Uint8Array()],
])("a kept run with %s counts as missing", (_, damage) => {
  const store = openRunStore(place);
  keep(store, 0);
  const [file] = files();
  expect(store.read(tasks[0])).toEqual(results[0]);
  writeFileSync(file, damage(readFileSync(file)));
  expect(store.read(tasks[0])).toBeUndefined();
  expect(store.tally().damaged).toBe(1);
  keep(store, 0);
  expect(store.read(tasks[0])).toEqual(results[0]);
});

/** The address of a task, as the store gives it. */
const addressOf = createAddresser(`${engineHash()} ${ENTRY_FORMAT}`);
const note = { about: "", engine: engineHash() };

test("a kept run that was copied to the address of another one is not believed there", () => {
  const store = openRunStore(place);
  keep(store, 0, 1);
  const [from, to] = [tasks[0], tasks[1]].map((task) => fileOfRun(place, addressOf(task)));
  writeFileSync(to, readFileSync(from));
  expect([store.read(tasks[0]), store.read(tasks[1]), store.tally()]).toEqual([
    results[0],
    undefined,
    { found: 1, written: 2, damaged: 1 },
  ]);
});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["a text", "a run"],
  ["an empty object", {}],
  ["a run of another market", { ...results[0], brands: ["nonna", "anna"] }],
  ["a run of fewer days", { ...results[0], days: 29 }],
  ["a table too short", { ...results[0], market: { ...results[0].market, needs: new Float64Array(29) } }],
  ["a table of texts", { ...results[0], market: { ...results[0].market, needs: Array(30).fill("1") } }],
  ["a missing table", { ...results[0], census: {} }],
  [
    "an infinite number",
    { ...results[0], money: { ...results[0].money, revenue: Float64Array.of(1, Infinity) } },
  ],
  ["no number", { ...results[0], census: { ...results[0].census, aware: Float64Array.of(NaN, 1) } }],
  ["a log with a column too short", { ...results[0], tales: { ...results[0].tales, length: 5000 } }],
])("%s behind a valid checksum is no run", (_, value) => {
  const store = openRunStore(place);
  keep(store, 0);
  const packed = packRun(value as RunResult, note, addressOf(tasks[0]));
  writeFileSync(fileOfRun(place, addressOf(tasks[0])), packed);
  expect([store.read(tasks[0]), store.tally().damaged]).toEqual([undefined, 1]);
});

test("a result that holds no finite number is never kept", () => {
  const store = openRunStore(place);
  const { aware } = results[0].census;
  store.write(tasks[0], { ...results[0], census: { ...results[0].census, buyers: aware.map(() => NaN) } });
  expect([store.tally().written, files()]).toEqual([0, []]);
});

const makePipe = (file: string) => execFileSync("mkfifo", [file]);

function pipeBeside(file: string): string {
  makePipe(`${file}.pipe`);
  return `${file}.pipe`;
}

test.each<[string, (file: string) => void]>([
  ["a folder", (file) => mkdirSync(join(file, "inside"), { recursive: true })],
  ["a link to a pipe", (file) => symlinkSync(pipeBeside(file), file)],
  ["a pipe that nobody writes to", makePipe],
  ["a link that leads back to itself", (file) => symlinkSync(file, file)],
])("%s in place of a kept run counts as damaged, and harms no other run", (_, put) => {
  const store = openRunStore(place);
  keep(store, 0, 1);
  const file = fileOfRun(place, addressOf(tasks[0]));
  rmSync(file);
  put(file);
  expect([store.read(tasks[0]), store.read(tasks[1]), store.tally().damaged]).toEqual([
    undefined,
    results[1],
    1,
  ]);
  keep(store, 0, 2);
  expect(store.read(tasks[2])).toEqual(results[2]);
  expect(listStore(place)[0].runs).toBeGreaterThanOrEqual(2);
  store.close();
});

test("a folder in place of a run is what is named, not the store", () => {
  const store = openRunStore(place);
  const file = fileOfRun(place, addressOf(tasks[0]));
  mkdirSync(join(file, "inside"), { recursive: true });
  keep(store, 0, 1);
  expect(store.tally().fault?.en).toBe(`${file} is a folder, but a file is needed.`);
  store.close();
});

test("a run is known by its parameters, its luck and the engine, each to the last bit", () => {
  const here = createAddresser("engine");
  const [epoch] = parameters.epochs;
  const { key } = tasks[0];
  const changed = (choice: object) => ({
    ...parameters,
    epochs: [{ ...epoch, choice: { ...epoch.choice, ...choice } }],
  });
  const market = changed({ outside: 0.25 });
  const names = [
    here({ parameters: market, key }),
    createAddresser("another engine")({ parameters: market, key }),
    here({ parameters: market, key: tasks[1].key }),
    here({ parameters: changed({ outside: Number.POSITIVE_INFINITY }), key }),
    here({ parameters: changed({ outside: Number.NEGATIVE_INFINITY }), key }),
    here({ parameters: changed({ outside: Number.NaN }), key }),
    here({ parameters: changed({ outside: 0 }), key }),
    here({ parameters: changed({ outside: -0 }), key }),
    here({ parameters: changed({ outside: Number.MIN_VALUE }), key }),
    here({ parameters: { ...market, logged: market.logged + 1 }, key }),
  ];
  expect(new Set(names).size).toBe(names.length);
  expect(here({ parameters: structuredClone(market), key: { ...key } })).toBe(names[0]);
});

test("too many runs: those of no use for the longest time go", () => {
  const store = openRunStore(place);
  keep(store, 0, 1, 2);
  for (const file of files()) utimesSync(file, 1000, 1000);
  expect(store.read(tasks[1])).toBeDefined();
  const { bytes } = sizeOf(storedFiles(place));
  expect(trimStore(place, bytes / 2)).toMatchObject({ runs: 2 });
  const again = openRunStore(place);
  expect(tasks.map((task) => again.read(task) !== undefined)).toEqual([false, true, false]);
});

test("half-written files of processes that are gone are swept up, those of others are not", () => {
  const store = openRunStore(place);
  keep(store, 0);
  const [file] = files();
  const { host, begun } = thisOwner();
  const random = "0123456789abcdef";
  const gone = [`${host}-999999999-1-${random}`, `${host}-${process.pid}-${begun}1-${random}`];
  const staying = [
    `${host}-${process.pid}-${begun}-${random}`, // at work
    `${"a".repeat(16)}-1-1-${random}`, // another container, where nobody here can look
    `${process.pid}`, // not ours
  ];
  for (const owner of [...gone, ...staying]) writeFileSync(`${file}.partial-${owner}`, "half");
  store.close();
  const left = readdirSync(place, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.includes("partial"),
  );
  expect(left.map((name) => name.replace(/.*partial-/, "")).sort()).toEqual(staying.sort());
});

test("a store is listed by what its runs are of, and cleared by use or as a whole", () => {
  const [first, second] = ["A trattoria", "Used cars"].map((about) => openRunStore(place, { about }));
  keep(first, 0, 1);
  keep(second, 2);
  for (const file of files()) utimesSync(file, 1000, 1000);
  expect(first.read(tasks[0])).toBeDefined();
  expect(listStore(place).map(({ about, runs, isUsable }) => [about, runs, isUsable])).toEqual([
    ["A trattoria", 2, true],
    ["Used cars", 1, true],
  ]);
  writeFileSync(join(place, "letter.run"), "mine");
  expect(clearStore(place, { unusable: true })).toEqual({ runs: 0, bytes: 0 });
  expect(clearStore(place, { unusable: false, before: 2_000_000 }).runs).toBe(2);
  expect(listStore(place)).toMatchObject([{ about: "A trattoria", runs: 1 }]);
  expect(clearStore(place).runs).toBe(1);
  expect(listStore(place)).toEqual([]);
  expect(files()).toEqual([join(place, "letter.run")]);
});

test("runs of another version are of no use: pruned, as are those without a note", () => {
  const store = openRunStore(place, { about: "A trattoria" });
  keep(store, 0, 1, 2);
  const [other, bare] = files();
  writeFileSync(other, packRun(results[0], { about: "A trattoria", engine: "another" }, ""));
  writeFileSync(bare, "");
  expect(listStore(place).map(({ about, runs, isUsable }) => [about, runs, isUsable])).toEqual(
    expect.arrayContaining([
      ["A trattoria", 1, true],
      ["A trattoria", 1, false],
      ["", 1, false],
    ]),
  );
  expect(clearStore(place, { unusable: true }).runs).toBe(2);
  expect(listStore(place)).toMatchObject([{ runs: 1, isUsable: true }]);
});

test("what cannot be kept is told and stops nothing", () => {
  const file = join(place, "file");
  writeFileSync(file, "");
  const store = openRunStore(join(file, "runs"));
  keep(store, 0);
  expect(store.tally()).toMatchObject({
    written: 0,
    fault: { en: expect.stringContaining("has a file where") },
  });
  expect(store.read(tasks[0])).toBeUndefined();
  expect(readFileSync(file, "utf8")).toBe("");
});

test("runs of a market that existed before its books open are kept and found, too", () => {
  const warm = toParameters({ ...scenario, market: { ...scenario.market, warmUp: 20 } }, { logged: 20 });
  const [task] = tasksOf(warm, "kept", 1);
  const result = simulate(task.parameters, task.key);
  const store = openRunStore(place);
  store.write(task, result);
  expect(store.read(task)).toEqual(result);
  expect(store.tally()).toEqual({ found: 1, written: 1, damaged: 0 });
});
