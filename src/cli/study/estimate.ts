import { countText } from "../../language/countText.ts";
import type { Executor, SimulationTask } from "../../studies/runs/executor.ts";
import { expectedWords } from "../../scenario/compile/expectedWords.ts";
import { warningOf } from "../words/expectedWords.ts";
import { planCores } from "../../studies/runs/planCores.ts";
import type { Parameters } from "../../model/parameters.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { formatDuration } from "../terminal/progressBar.ts";
import type { Language } from "../../language/language.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Agenda } from "../../studies/study.ts";
import type { RunsAhead } from "./runsAhead.ts";
import { estimateWords } from "../words/estimate.ts";

/** What does the runs. */
export interface Team {
  readonly executor: Executor;
  /** does runs of the experiment before they are asked for */
  readonly ahead: RunsAhead["ahead"];
  readonly threads: number;
  readonly signal: AbortSignal;
}

/**
 * A market larger than this is tried with fewer consumers and days: time grows with their product. With fewer consumers
 * the time that every day takes would weigh too much, with fewer days the first weeks, in which most is searched: of
 * four scenarios this size foretold 0.95 to 1.16 of the time of a whole run, 5,000 consumers and 90 days 1.0 to 2.6.
 */
const SAMPLE = { consumers: 4000, days: 365 } as const;

/** A run of so many days of consumers is done itself, and handed over later, instead of a sample of it. */
const LARGEST_AHEAD = 2 * SAMPLE.consumers * SAMPLE.days;

/** Rounds in which the threads are tried: the engine is compiled during the first three. */
const ROUNDS = { least: 4, most: 6 } as const;

/** A day of a consumer while the engine is being compiled, in seconds; an experiment of so few of them is not tried. */
const COLD = { seconds: 4e-6, most: 500_000 } as const;

/** An experiment shorter than this, in seconds, is not worth a second look. */
const SHORT = 3;

/**
 * Says how many runs there are and about how long they take here and now. For that every thread makes a few of the last
 * runs before they are asked for, or small ones of a large market; the engine has to be compiled in each of them anyway.
 *
 * @param isKept - whether a run was made before, so that it takes no time
 */
export async function tellEstimate(
  agenda: Agenda,
  isKept: (task: SimulationTask) => boolean,
  team: Team,
  terminal: Terminal,
): Promise<void> {
  const { tasks, isMost = false, sentence = alone } = agenda;
  if (tasks.length === 0) return;
  warnOfWords(tasks, terminal);
  if (terminal.isQuiet) return;
  const words = estimateWords[terminal.language];
  const show = (count: number) => countText(count, terminal.language);
  const { runs } = countRuns(agenda, isKept, terminal.language);
  const missing = isMost ? tasks : tasks.filter((task) => !isKept(task));
  if (missing.length === 0) {
    terminal.tell(sentence(words.kept(runs)));
    return;
  }
  const seconds = await secondsOf(missing, team);
  // Stopped while it was measured: there is nothing to wait for.
  if (team.signal.aborted) return;
  const time = formatDuration(roundedUp(seconds));
  const threads = threadsInWords(missing, team.threads, terminal);
  if (isMost) terminal.tell(sentence(words.most(runs, time, threads)));
  else if (missing.length === tasks.length) terminal.tell(sentence(words.all(runs, time, threads)));
  else terminal.tell(sentence(words.left(show(missing.length), runs, time, threads)));
}

/** Warns once where words among friends multiply in some of the markets. */
function warnOfWords(tasks: readonly SimulationTask[], terminal: Terminal): void {
  for (const parameters of new Set(tasks.map((task) => task.parameters))) {
    const warning = warningOf(expectedWords(parameters));
    if (warning !== undefined) return terminal.warn(warning[terminal.language]);
  }
}

/** Says how many threads there are, and whether they do runs beside each other or share one. */
function threadsInWords(tasks: readonly SimulationTask[], threads: number, { language }: Terminal): string {
  const words = estimateWords[language];
  const { beside, inside } = planCores(tasks, threads);
  if (inside === 1) return words.threads(Math.min(threads, tasks.length));
  return beside === 0 ? words.inside(inside) : words.insideLast(threads, inside);
}

/** How many runs there are, in words, and how many of them are not kept. */
export function countRuns(
  { tasks, isMost = false }: Agenda,
  isKept: (task: SimulationTask) => boolean,
  language: Language,
): { readonly runs: string; readonly missing: number } {
  const runs = estimateWords[language].runs(tasks.length, countText(tasks.length, language));
  const missing = isMost ? tasks.length : tasks.filter((task) => !isKept(task)).length;
  return { runs, missing };
}

const alone = (estimate: string) => `${estimate[0].toUpperCase()}${estimate.slice(1)}.`;

/** Seconds that some runs take. */
async function secondsOf(
  tasks: readonly SimulationTask[],
  { executor, ahead, threads, signal }: Team,
): Promise<number> {
  const size = tasks.reduce((sum, { parameters }) => sum + sizeOf(parameters), 0);
  if (size <= COLD.most) return size * COLD.seconds;
  // The last one: the first may log what a thousand people do, which takes its time.
  const { parameters } = tasks[tasks.length - 1];
  const isSmall = sizeOf(parameters) <= LARGEST_AHEAD;
  const own = isSmall ? tasks.filter((task) => task.parameters === parameters) : [];
  const sample = sampleOf(parameters);
  const tries = Array.from({ length: threads }, () => ({
    parameters: sample,
    key: keyFromSeed("estimate"),
  }));
  let least = Number.POSITIVE_INFINITY;
  for (let round = 1; round <= ROUNDS.most && !signal.aborted; ++round) {
    // Runs of the experiment itself, where there are as many: then nothing is done in vain.
    const some = own.splice(-threads);
    const isOwn = some.length === threads;
    const begin = performance.now();
    if (isOwn) await ahead(some, signal);
    else
      await executor.run(
        tries,
        () => {},
        signal,
        () => {},
      );
    const seconds = (performance.now() - begin) / 1000;
    const all = seconds * (size / (sizeOf(isOwn ? parameters : sample) * threads));
    const isSteady = round >= ROUNDS.least && all > 0.8 * least;
    least = Math.min(least, all);
    if (isSteady || least < SHORT) break;
  }
  return least;
}

/** How much work a run is, in days of consumers. */
const sizeOf = ({ consumers, days }: Pick<Parameters, "consumers" | "days">) => consumers * days;

/** The same market with fewer people and days, where it has many. */
function sampleOf(parameters: Parameters): Parameters {
  const consumers = Math.min(parameters.consumers, SAMPLE.consumers);
  const days = Math.min(parameters.days, SAMPLE.days);
  const ties = parameters.network.ties.filter((_, at, all) => Math.max(all[at], all[at ^ 1]) < consumers);
  return {
    ...parameters,
    consumers,
    days,
    warmUp: 0,
    season: parameters.season.slice(0, days),
    network: { ...parameters.network, ties },
    panel: Math.min(parameters.panel, consumers),
    logged: Math.min(parameters.logged, consumers),
  };
}

/** An estimate is not known to the second: whole minutes, ten or five seconds. */
function roundedUp(seconds: number): number {
  const step = seconds < 10 ? 1 : seconds < 60 ? 5 : seconds < 600 ? 10 : 60;
  return Math.max(1, Math.ceil(seconds / step)) * step;
}
