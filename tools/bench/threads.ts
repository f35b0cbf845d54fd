/*
 * How much more two threads do than one: npx tsx tools/bench/threads.ts [--json] [--turns 10] [--runs 20] [--consumers 20000]
 *
 * What is measured is the built program in dist: `npm run build` first. Machines are shared and change their speed
 * within minutes, so that two long measurements one after the other tell little. Here both pools of threads live from
 * the beginning and do the same runs in turns, each of them first in every other turn: what slows one slows the other.
 */
import { isDeepStrictEqual, parseArgs } from "node:util";
import { median } from "simple-statistics";
import type { RunResult } from "../../src/model/result.ts";
import { tasksOf } from "../../src/studies/runs/replicate.ts";
import { type Spent, startClock } from "./clock.ts";
import { parametersOf } from "./market.ts";

/** The same runs on one thread and on two. */
interface Turn {
  readonly one: Spent;
  readonly two: Spent;
}

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    turns: { type: "string", default: "10" },
    runs: { type: "string", default: "20" },
    consumers: { type: "string", default: "20000" },
    days: { type: "string", default: "365" },
    scenario: { type: "string", default: "scenarios/restaurant/trattoria.yaml" },
  },
});

const built = new URL("../../dist/threads/threads.js", import.meta.url).href;
const { createThreads } = (await import(built)) as typeof import("../../src/threads/threads.ts");
const pools = { one: createThreads(1), two: createThreads(2) };
const results: Record<keyof Turn, RunResult[]> = { one: [], two: [] };
const parameters = parametersOf(values.scenario, Number(values.consumers), Number(values.days));
const tasks = tasksOf(parameters, "threads", Number(values.runs));
const turns: Turn[] = [];
for (let turn = 0; turn < Number(values.turns); ++turn) {
  turns.push(await takeTurn(turn));
  if (!values.json) console.log(formatTurn(`turn ${turn + 1}`, turns[turn]));
}
await Promise.all([pools.one.close(), pools.two.close()]);

const all: Turn = { one: sumOf(turns.map(({ one }) => one)), two: sumOf(turns.map(({ two }) => two)) };
const ratios = turns.map(ratioOf);
const found = {
  runsEachWay: tasks.length * turns.length,
  all,
  ratioOfSums: ratioOf(all),
  medianRatio: median(ratios),
  ratios: [Math.min(...ratios), Math.max(...ratios)],
  areEqual: isDeepStrictEqual(results.one, results.two),
};
if (values.json) console.log(JSON.stringify({ turns, ...found }, null, 2));
else {
  const sorted = ratios.toSorted((a, b) => a - b).map((ratio) => ratio.toFixed(2));
  console.log(formatTurn(`all ${found.runsEachWay} runs each way`, all));
  console.log(`ratios of the turns ${sorted.join(" ")}, median ${found.medianRatio.toFixed(2)}`);
  console.log(`results are ${found.areEqual ? "equal" : "DIFFERENT"}`);
}
if (!found.areEqual) process.exitCode = 1;

/** Who goes first gets the machine as the turn before has left it: each of both in every other turn. */
async function takeTurn(turn: number): Promise<Turn> {
  if (turn % 2 === 0) return { one: await spend("one"), two: await spend("two") };
  const two = await spend("two");
  return { one: await spend("one"), two };
}

async function spend(pool: keyof Turn): Promise<Spent> {
  const clock = startClock();
  await pools[pool].run(tasks, (result, index) => (results[pool][index] = result));
  return clock();
}

function sumOf(spent: readonly Spent[]): Spent {
  const add = (key: keyof Spent) => spent.reduce((sum, one) => sum + one[key], 0);
  return { passed: add("passed"), processor: add("processor") };
}

function ratioOf({ one, two }: Turn): number {
  return one.passed / two.passed;
}

function formatTurn(name: string, turn: Turn): string {
  const { one, two } = turn;
  const seconds = ({ passed, processor }: Spent) =>
    `${passed.toFixed(1)} s (processor ${processor.toFixed(1)} s)`;
  return `${name}: one thread ${seconds(one)}, two ${seconds(two)}, ratio ${ratioOf(turn).toFixed(2)}`;
}
