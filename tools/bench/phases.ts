/*
 * Where the time of one market on several cores goes: npx tsx tools/bench/phases.ts [--consumers 100000] [--days 365] [--parts 2]
 *   [--runs 10]
 *
 * What is measured is the built program in dist: `npm run build` first. The same run is made again and again, and of each day
 * and part the least time counts, so that a machine that others use tells much the same as a quiet one. In milliseconds a run:
 *
 *     set-up    network, people, needs, and the first day
 *     days      what a part does on its own, from the morning to the evening
 *     slowest   of each day the part that took longest: the others wait for it
 *     evening   what a part does after the last one has come, the barrier included
 *     result    census and tables after the last day
 */
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import type { Parameters } from "../../src/model/parameters.ts";
import type { SharedRoom } from "../../src/model/parts/sharedRoom.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { parametersOf } from "./market.ts";

/** What a part is told to do. */
interface Order {
  readonly parameters: Parameters;
  readonly room: SharedRoom;
  readonly part: number;
}

/** When a part did what, in milliseconds of a clock that all threads share. */
interface Times {
  readonly start: number;
  /** shape [days] each */
  readonly cameInTheEvening: Float64Array;
  readonly left: Float64Array;
  readonly end: number;
}

const built = <Module>(file: string) =>
  import(new URL(`../../dist/model/${file}.js`, import.meta.url).href) as Promise<Module>;
const { openSharedRoom } =
  await built<typeof import("../../src/model/parts/sharedRoom.ts")>("parts/sharedRoom");
const { joinOtherParts } =
  await built<typeof import("../../src/model/parts/otherParts.ts")>("parts/otherParts");
const { simulatePart } = await built<typeof import("../../src/model/simulate.ts")>("simulate");

/** A thread has to be told by itself how this file is translated. */
const THROUGH_TSX = `import("tsx/esm/api").then(({ register }) => { register(); return import("${import.meta.url}"); })`;

if (isMainThread) await measure();
else parentPort?.on("message", (order: Order) => parentPort?.postMessage(timesOf(order)));

function now(): number {
  return Number(process.hrtime.bigint() / 1000n) / 1e3;
}

/** Does a part of the run and notes the time of each evening. */
function timesOf({ parameters, room, part }: Order): Times {
  const [cameInTheEvening, left] = [new Float64Array(parameters.days), new Float64Array(parameters.days)];
  const others = joinOtherParts(room, part, parameters);
  const start = now();
  simulatePart(parameters, keyFromSeed("phases"), {
    ...others,
    meet(day, ...evening) {
      cameInTheEvening[day] = now();
      const posts = others.meet(day, ...evening);
      left[day] = now();
      return posts;
    },
  });
  return { start, cameInTheEvening, left, end: now() };
}

async function measure(): Promise<void> {
  const { values } = parseArgs({
    options: {
      consumers: { type: "string", default: "100000" },
      days: { type: "string", default: "365" },
      parts: { type: "string", default: "2" },
      runs: { type: "string", default: "10" },
      scenario: { type: "string", default: "scenarios/restaurant/trattoria.yaml" },
    },
  });
  const parameters = parametersOf(values.scenario, Number(values.consumers), Number(values.days));
  const count = Number(values.parts);
  const threads = Array.from({ length: count }, () => new Worker(THROUGH_TSX, { eval: true }));
  const runs: Times[][] = [];
  for (let run = 0; run < Number(values.runs); ++run) {
    const room = openSharedRoom(parameters, count);
    runs.push(await Promise.all(threads.map((thread, part) => answerOf(thread, { parameters, room, part }))));
  }
  await Promise.all(threads.map((thread) => thread.terminate()));
  const parts = Array.from({ length: count }, (_, part) => part);
  const days = Array.from({ length: parameters.days - 1 }, (_, at) => at + 1);
  const least = (take: (run: Times[]) => number) => Math.min(...runs.map(take));
  const daysOf = parts.map((part) =>
    days.map((day) => least((run) => run[part].cameInTheEvening[day] - run[part].left[day - 1])),
  );
  const lastCame = (run: Times[], day: number) => Math.max(...run.map((one) => one.cameInTheEvening[day]));
  console.table(
    parts.map((part) => ({
      "set-up": rounded(least((run) => run[part].cameInTheEvening[0] - run[part].start)),
      days: rounded(sum(daysOf[part])),
      slowest: rounded(sum(days.map((_, at) => Math.max(...daysOf.map((own) => own[at]))))),
      evening: rounded(sum(days.map((day) => least((run) => run[part].left[day] - lastCame(run, day))))),
      result: rounded(least((run) => run[part].end - run[part].left[parameters.days - 1])),
    })),
  );
}

function answerOf(thread: Worker, order: Order): Promise<Times> {
  return new Promise((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.postMessage(order);
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
