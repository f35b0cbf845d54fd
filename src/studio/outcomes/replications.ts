import { effect, signal } from "@preact/signals";
import { planned, today } from "../page/opened.ts";
import { RUNNERS } from "../page/threads.ts";
import { followedRun, isRecorded } from "../time/player.ts";
import type { Measured, Question } from "../worker/contract.ts";
import { type MarketThread, startMarket } from "../worker/startMarket.ts";

/** Runs that are made of each market. */
export const wantedRuns = signal(30);

/** Runs of today's market and of the plan that share their luck: number k of one and of the other. */
export interface Runs {
  readonly today: readonly Measured[];
  readonly plan: readonly Measured[];
}

const NONE: Runs = { today: [], plan: [] };

/** What is known of the plan on the screen; nothing of another question is ever in it. */
export const runs = signal<Runs>(NONE);
/** What was known of the question before, shown grey until the new runs arrive. */
export const staleRuns = signal<Runs>(NONE);

interface Runner {
  /** undefined where it was ended: the next one starts when there is something to run, not while a first day is awaited */
  thread: MarketThread | undefined;
  /** question and number of the run under way; "" where it rests */
  task: string;
  since: number;
}

const runners: Runner[] = [];
/** Measures by question, then by number of the run: of today's market, of the plan, and of those just left. */
const known = new Map<string, Measured[]>();
let usual = 0;

const keyOf = (question: Question) => JSON.stringify(question);
const taskOf = (question: Question, run: number) => `${run} ${keyOf(question)}`;

/** Runs today's market and the plan in pairs, after the run that is watched. */
export function keepReplicating(): () => void {
  return effect(() => {
    const [base, plan] = [today.value, planned.value];
    const count = wantedRuns.value;
    if (base === undefined || plan === undefined) {
      runs.value = staleRuns.value = NONE;
      return;
    }
    forget([keyOf(base.question), keyOf(plan.question)]);
    adopt(plan.question);
    if (runs.peek().plan.length > 0) staleRuns.value = runs.peek();
    gather(base.question, plan.question);
    if (isRecorded.value && isFollowed(plan.question)) pump(base.question, plan.question, count);
  });
}

/** Whether the run that is watched is one of the plan, and has come to its end. */
function isFollowed(plan: Question): boolean {
  const followed = followedRun.value;
  return followed !== undefined && keyOf(followed.question) === keyOf(plan);
}

/** Takes over the run that is watched: it is the first of its question. */
function adopt(plan: Question): void {
  const measured = followedRun.value?.measured;
  if (measured === undefined || !isFollowed(plan)) return;
  if (known.get(keyOf(plan))?.[0] === undefined) keep(plan, measured);
}

/** Questions whose measures are kept, so that what is undone and done again need not be run again. */
const KEPT = 6;

function forget(questions: readonly string[]): void {
  for (const question of questions) {
    const row = known.get(question) ?? [];
    known.delete(question);
    known.set(question, row);
  }
  for (const oldest of known.keys()) if (known.size > KEPT) known.delete(oldest);
  for (const runner of runners) {
    const isStale = runner.task !== "" && !questions.some((key) => runner.task.endsWith(` ${key}`));
    // A short run is sooner finished than its thread is started anew.
    if (!isStale || usual < 500) continue;
    runner.thread?.end();
    Object.assign(runner, { thread: undefined, task: "" });
  }
}

function pump(base: Question, plan: Question, count: number): void {
  while (runners.length < RUNNERS) runners.push({ thread: undefined, task: "", since: 0 });
  for (const runner of runners) {
    if (runner.task !== "") continue;
    const next = nextTask(base, plan, count);
    if (next !== undefined) void work(runner, next.question, next.run);
  }
}

/** Pairs after which the first run is made once more, with a log, for its fingerprint: an interval comes first. */
const BEFORE_HASH = 3;

function nextTask(base: Question, plan: Question, count: number) {
  const isUnderWay = (question: Question, run: number) =>
    runners.some(({ task }) => task === taskOf(question, run));
  const hasNoHash = () => {
    const first = known.get(keyOf(plan))?.[0];
    return first !== undefined && first.hash === undefined && !isUnderWay(plan, 0);
  };
  for (let run = 0; run < count; ++run) {
    for (const question of [base, plan])
      if (!isUnderWay(question, run) && known.get(keyOf(question))?.[run] === undefined)
        return { question, run };
    if ((run === BEFORE_HASH || run === count - 1) && hasNoHash()) return { question: plan, run: 0 };
  }
  return undefined;
}

async function work(runner: Runner, question: Question, run: number): Promise<void> {
  const task = taskOf(question, run);
  const thread = (runner.thread ??= startMarket());
  Object.assign(runner, { task, since: performance.now() });
  try {
    const measured = await thread.ask.measure(question, run);
    usual = performance.now() - runner.since;
    const [base, plan] = [today.peek(), planned.peek()];
    const isAsked = [base, plan].some((one) => one !== undefined && task === taskOf(one.question, run));
    if (isAsked) keep(question, measured);
  } catch {
    // A run that fails says so where it is watched; here it is a run less.
    wantedRuns.value = Math.min(wantedRuns.peek(), runs.peek().plan.length);
  }
  if (runner.thread === thread) runner.task = "";
  const [base, plan] = [today.peek(), planned.peek()];
  if (base === undefined || plan === undefined) return;
  gather(base.question, plan.question);
  // The run that is watched comes first; once it has all its days, runs are asked for again.
  if (isRecorded.peek() && isFollowed(plan.question)) pump(base.question, plan.question, wantedRuns.peek());
}

function keep(question: Question, measured: Measured): void {
  const row = known.get(keyOf(question)) ?? [];
  row[measured.run] = measured;
  known.set(keyOf(question), row);
}

function gather(base: Question, plan: Question): void {
  const rowOf = (question: Question) => {
    const row = known.get(keyOf(question)) ?? [];
    const gap = Array.from(row).indexOf(undefined as unknown as Measured);
    return gap < 0 ? row.slice() : row.slice(0, gap);
  };
  const [before, after] = [rowOf(base), rowOf(plan)];
  runs.value = { today: before, plan: after };
  if (after.length > 0 && before.length > 0) staleRuns.value = NONE;
}
