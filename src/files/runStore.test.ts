import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { handMadeRun } from "../../test/cli/support/handMadeRun.ts";
import { inThisThread } from "../experiment/executor.ts";
import { replicate, tasksOf } from "../experiment/replicate.ts";
import { storedExecutor } from "../experiment/storedExecutor.ts";
import { toParameters } from "../scenario/compile.ts";
import { scenarioSettings } from "../scenario/settings/scenario.ts";
import { createAddresser } from "./runAddress.ts";
import { packRun } from "./runEntry.ts";
import { openRunStore } from "./runStore.ts";
import { clearStore, listStore } from "./storeContent.ts";
import { storedFiles } from "./storedFiles.ts";
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
  store.write(tasks[0], handMadeRun());
  const [file] = files();
  expect(store.read(tasks[0])).toEqual(handMadeRun());
  writeFileSync(file, damage(readFileSync(file)));
  expect(store.read(tasks[0])).toBeUndefined();
  expect(store.tally().damaged).toBe(1);
  store.write(tasks[0], handMadeRun());
  expect(store.read(tasks[0])).toEqual(handMadeRun());
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
  for (const task of tasks) store.write(task, handMadeRun());
  for (const file of files()) utimesSync(file, 1000, 1000);
  expect(store.read(tasks[1])).toBeDefined();
  const { bytes } = sizeOf(storedFiles(place));
  expect(trimStore(place, bytes / 3)).toMatchObject({ runs: 2 });
  const again = openRunStore(place);
  expect(tasks.map((task) => again.read(task) !== undefined)).toEqual([false, true, false]);
});

test("half-written files of processes that are gone are swept up, those of others are not", () => {
  const store = openRunStore(place);
  store.write(tasks[0], handMadeRun());
  const [file] = files();
  writeFileSync(`${file}.partial-999999999`, "half");
  writeFileSync(`${file}.partial-${process.pid}`, "half");
  store.close();
  const left = readdirSync(place, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.includes("partial"),
  );
  expect(left).toHaveLength(1);
  expect(left[0]).toMatch(new RegExp(`partial-${process.pid}$`));
});

test("a store is listed by what its runs are of, and cleared by use or as a whole", () => {
  const [first, second] = ["A trattoria", "Used cars"].map((about) => openRunStore(place, { about }));
  first.write(tasks[0], handMadeRun());
  first.write(tasks[1], handMadeRun());
  second.write(tasks[2], handMadeRun());
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
  for (const task of tasks) store.write(task, handMadeRun());
  const [other, bare] = files();
  writeFileSync(other, packRun(handMadeRun(), { about: "A trattoria", engine: "another" }));
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
  store.write(tasks[0], handMadeRun());
  expect(store.tally()).toMatchObject({
    written: 0,
    fault: { en: expect.stringContaining("has a file where") },
  });
  expect(store.read(tasks[0])).toBeUndefined();
  expect(readFileSync(file, "utf8")).toBe("");
});
