import { expect, test } from "vitest";
import type { Executor, SimulationTask } from "../../studies/runs/executor.ts";
import { tasksOf } from "../../studies/runs/replicate.ts";
import { labTasks } from "../../studies/validation/lab.ts";
import { TARGETS } from "../../studies/validation/targets.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import type { Agenda } from "../../studies/study.ts";
import { tellEstimate } from "./estimate.ts";
import { createTerminal } from "../terminal/terminal.ts";

const market = (consumers: number, days: number) =>
  toParameters(
    scenarioSettings.parse({
      schemaVersion: 1,
      title: "Two trattorias",
      market: { consumers, days },
      channels: { search: {} },
      brands: { nonna: { coverage: { search: 0.5 } }, gino: { coverage: { search: 0.3 } } },
    }),
  );

/** What is said, and the runs that were made to find out. */
async function estimate(
  agenda: Omit<Agenda, "about">,
  { language = "en" as "en" | "it", quiet = false, isKept = (_: SimulationTask): boolean => false } = {},
) {
  const said: string[] = [];
  const tried: SimulationTask[] = [];
  // Results are of no interest to an estimate, only when they are there.
  const executor: Executor = {
    async run(tasks) {
      tried.push(...tasks);
      await new Promise((done) => setTimeout(done, 20));
    },
    async close() {},
  };
  const ahead = (tasks: readonly SimulationTask[]) => executor.run(tasks, () => {});
  const team = { executor, ahead, threads: 2, signal: new AbortController().signal };
  const terminal = { ...createTerminal({ language, quiet }), tell: (text: string) => void said.push(text) };
  await tellEstimate({ about: "", ...agenda }, isKept, team, terminal);
  return { said, tried };
}

const few = tasksOf(market(300, 40), "few", 3);

test("an experiment of seconds is not tried", async () => {
  expect(await estimate({ tasks: few })).toEqual({
    said: ["3 runs, about 1 s on 2 threads in parallel."],
    tried: [],
  });
  expect((await estimate({ tasks: few, isMost: true })).said).toEqual([
    "At most 3 runs, about 1 s on 2 threads in parallel.",
  ]);
  const italian = await estimate({ tasks: few.slice(1) }, { language: "it" });
  expect(italian.said).toEqual(["2 simulazioni, circa 1 s su 2 processi affiancati."]);
});

test("runs that are kept take no time", async () => {
  const one = await estimate({ tasks: few }, { isKept: (task) => task === few[1] });
  expect(one.said).toEqual(["3 runs, of which 2 are not on disk yet: about 1 s on 2 threads in parallel."]);
  expect((await estimate({ tasks: few }, { isKept: () => true })).said).toEqual([
    "3 runs, all of them on disk already.",
  ]);
});

test("a large experiment is tried with few consumers and days, one run a thread at a time", async () => {
  const tasks = tasksOf(market(20_000_000, 20_000), "many", 2);
  const { said, tried } = await estimate({ tasks, sentence: (text) => `Twice: ${text}` });
  // 20 ms for a sample of 4,000 people and a year: some 80 minutes for two markets of 274,000 times that on two cores.
  expect(said[0]).toMatch(/^Twice: 2 runs, about \d+ h \d+ min on 2 threads in parallel$/);
  expect(tried.length % 2).toBe(0);
  expect([...new Set(tried.map(({ parameters }) => parameters.consumers))]).toEqual([4000]);
  expect([...new Set(tried.map(({ parameters }) => parameters.days))]).toEqual([365]);
});

test("an experiment of small runs is tried with its own last ones, each once", async () => {
  const tasks = tasksOf(market(8000, 365), "own", 3000);
  const { said, tried } = await estimate({ tasks });
  // 20 ms and more for two of them.
  expect(said[0]).toMatch(/^3,000 runs, about .+ on 2 threads/);
  expect(tried).toEqual(
    tasks
      .slice(-tried.length)
      .reverse()
      .flatMap((_, at, all) => (at % 2 === 0 ? [all[at + 1], all[at]] : [])),
  );
  expect(tried.length).toBeGreaterThanOrEqual(8);
});

test("with --quiet nothing is tried and nothing said", async () => {
  const tasks = tasksOf(market(20_000_000, 365), "many", 2);
  expect(await estimate({ tasks }, { quiet: true })).toEqual({ said: [], tried: [] });
});

test("labTasks(…) counts the runs of equal experiments once", () => {
  const readers = TARGETS.filter(({ id }) => id === "readers.fiveReviews" || id === "readers.firstTen");
  // None and five; none, ten and a hundred.
  expect(labTasks(readers, { runs: 3, seed: "validate" })).toHaveLength(4 * 3);
});
