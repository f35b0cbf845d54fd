/*
 * How much faster one market is on several cores: npx tsx tools/bench/cores.ts [--json] [--consumers 100000,1000000]
 *   [--days 365] [--parts 2] [--turns 5]
 *
 * What is measured is the built program in dist: `npm run build` first. A run on one thread and one in parts take turns,
 * each of them first in every other turn, with everything that belongs to them: network, people, days, the result handed over.
 */
import { parseArgs } from "node:util";
import { median } from "simple-statistics";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import type { RunResult } from "../../src/model/result.ts";
import { runHash } from "../../test/support/runHash.ts";
import { type Spent, startClock } from "./clock.ts";
import { parametersOf } from "./market.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    consumers: { type: "string", default: "100000,1000000" },
    days: { type: "string", default: "365" },
    parts: { type: "string", default: "2" },
    turns: { type: "string", default: "5" },
    scenario: { type: "string", default: "scenarios/restaurant/trattoria.yaml" },
  },
});

const built = (file: string) => new URL(`../../dist/threads/${file}.js`, import.meta.url);
const { openPool } = (await import(built("pool").href)) as typeof import("../../src/threads/pool.ts");
const { runInParts } = (await import(
  built("runInParts").href
)) as typeof import("../../src/threads/runInParts.ts");
const most = Math.max(...values.parts.split(",").map(Number));
const pool = openPool(most, built("worker"));

/** One run: what it gave and took. */
interface Took extends Spent {
  readonly hash: string;
}

const found = [];
for (const consumers of values.consumers.split(",").map(Number))
  for (const parts of values.parts.split(",").map(Number)) found.push(await compare(consumers, parts));
await pool.close();
if (values.json) console.log(JSON.stringify(found, null, 2));
else console.table(found);
if (!found.every(({ equal }) => equal)) process.exitCode = 1;

async function compare(consumers: number, parts: number) {
  const parameters = parametersOf(values.scenario, consumers, Number(values.days));
  const task = { parameters, key: keyFromSeed("cores") };
  const take = async (on: number): Promise<Took> => {
    const clock = startClock();
    const { result, message } = await runInParts(pool, task, on);
    if (result === undefined) throw new Error(message);
    return { ...clock(), hash: hashOf(result) };
  };
  // The engine is compiled in each thread.
  const small = { ...task, parameters: parametersOf(values.scenario, 4000, 100) };
  for (let round = 0; round < 3; ++round) await runInParts(pool, small, most);
  const turns: (readonly [one: Took, many: Took])[] = [];
  for (let turn = 0; turn < Number(values.turns); ++turn) {
    if (turn % 2 === 0) turns.push([await take(1), await take(parts)]);
    else {
      const many = await take(parts);
      turns.push([await take(1), many]);
    }
  }
  const ratios = turns.map(([one, many]) => one.passed / many.passed);
  const least = (which: 0 | 1, what: keyof Spent) => Math.min(...turns.map((turn) => turn[which][what]));
  return {
    consumers,
    parts,
    one: rounded(least(0, "passed")),
    many: rounded(least(1, "passed")),
    "processor, one": rounded(least(0, "processor")),
    "processor, many": rounded(least(1, "processor")),
    "ratio of the fastest": rounded(least(0, "passed") / least(1, "passed")),
    "median ratio": rounded(median(ratios)),
    equal: turns.every(([one, many]) => one.hash === many.hash && one.hash === turns[0][0].hash),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function hashOf(result: RunResult): string {
  return runHash(result);
}
