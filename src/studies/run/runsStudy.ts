import type { Language } from "../../language/language.ts";
import { spokenIn } from "../../language/spoken.ts";
import type { Parameters } from "../../model/parameters.ts";
import { focusBrand } from "../../report/document/names.ts";
import { formatMarkdown } from "../../report/text/textTable.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { timelineOverrides } from "../../scenario/compile/timelineOverrides.ts";
import { checkExpectations } from "../runs/expectations.ts";
import { type MaybePrecise, type PrecisionAsked, replicateUntilPrecise, runsAsked } from "../runs/precise.ts";
import { pairedTasks, type Replications, replicate, replicationTasks } from "../runs/replicate.ts";
import { summarise } from "../runs/summary.ts";
import type { Study, Supplement } from "../study.ts";
import { measureMediaTruth, truthSides } from "./media/measureMediaTruth.ts";
import { type BrandTruth, tablesOfMarketingMix } from "./media/tablesOfMarketingMix.ts";
import { formatSummary, summaryTable } from "./summaryText.ts";
import { summaryTableOf, tablesOfRuns } from "./tablesOfRuns.ts";

/** What `umot run --mmm-truth` says. */
const en = {
  plan: (levers: number, runs: number, estimate: string) =>
    `Without each of ${levers} levers in turn, and with all of them, ${runs === 1 ? "once" : `${runs} times`} each: ${estimate}.`,
  unfinished: "Not all of these runs were finished: the weekly frames have no columns of truth.",
};

const it: typeof en = {
  plan: (levers, runs, estimate) =>
    `Senza ciascuna delle ${levers} leve, e con tutte, ogni volta ${runs === 1 ? "una simulazione" : `${runs} simulazioni`}: ${estimate}.`,
  unfinished:
    "Non tutte queste simulazioni erano finite: le tabelle settimanali non hanno le colonne della verità.",
};

const mediaTruthWords: Readonly<Record<Language, typeof en>> = { en, it };

/** What is run. */
export interface RunsQuestion {
  readonly scenario: Scenario;
  readonly parameters: Parameters;
  /** replications, unless a precision is asked for */
  readonly runs: number;
  readonly seed: string;
  /** with a precision, as many runs as it takes */
  readonly precise: PrecisionAsked | undefined;
  /** how many consumers' lives the report tells of */
  readonly witnesses: number;
  /** period whose means are printed */
  readonly period: string;
  /** whether what each lever of the brand in focus truly brings is measured, for marketing-mix tools */
  readonly withTruth: boolean;
  /** settings that were chosen besides, beyond the scenario's own */
  readonly chosen: readonly { readonly path: string; readonly value?: unknown }[];
}

/** Runs of one scenario, and what was measured besides. */
export type RunsResult = MaybePrecise<Replications> & { readonly truth?: BrandTruth };

/** A scenario, run many times with luck of its own each time. */
export const runsStudy: Study<RunsQuestion, RunsResult> = {
  agenda: ({ scenario, parameters, runs, seed, precise, witnesses }, language) => ({
    about: spokenIn(scenario.title, language),
    tasks: replicationTasks(parameters, { runs: precise?.most ?? runs, seed, witnesses }),
    isMost: precise !== undefined,
  }),

  conduct({ scenario, parameters, runs, seed, precise, witnesses }, { executor, progress, signal }) {
    const options = { seed, witnesses, progress, signal };
    return precise === undefined
      ? replicate(scenario, parameters, { ...options, runs }, executor)
      : replicateUntilPrecise(scenario, parameters, precise, options, executor);
  },

  async complete(result, { withTruth }, supplement) {
    return withTruth ? { ...result, truth: await truthOf(result, supplement) } : result;
  },

  outcome(result, question) {
    const { runs, failures = [], precision } = result;
    const isFine =
      failures.length === 0 && runs.length > 0 && checkExpectations(result).every(({ isMet }) => isMet);
    return {
      done: runs.length,
      failed: failures.length,
      asked: askedOf(result, question),
      isFine,
      precision,
    };
  },

  origin(result, question) {
    const { scenario, seed, runs, failures } = result;
    const asked = askedOf(result, question);
    return { scenario, seed, runs: runs.length, asked, failures, wholeResults: runs };
  },

  mainTable: (result, { scenario, period }) => summaryTableOf(rowsOf(result, period), scenario),

  tables(result, { scenario, parameters }) {
    const mix = { run: result.runs[0], parameters, start: scenario.market.start };
    return [...tablesOfRuns(result), ...tablesOfMarketingMix(mix, result.truth)];
  },

  async document(replications, { chosen }, maker) {
    const { documentOfRuns } = await import("./documentOfRuns.ts");
    return documentOfRuns({ replications, chosen }, maker);
  },

  text: (result, { period }, style) =>
    formatSummary(result, rowsOf(result, period), checkExpectations(result), style),

  markdown(result, { scenario, period }, language) {
    const { columns, rows } = summaryTable(rowsOf(result, period), scenario, language);
    return formatMarkdown(columns, rows);
  },

  json(result, { scenario, period, chosen }) {
    const { seed, runs, precision } = result;
    return {
      title: scenario.title,
      seed,
      runs: runs.length,
      level: scenario.level,
      overridden: timelineOverrides(scenario, chosen),
      rows: rowsOf(result, period),
      expectations: checkExpectations(result),
      precision,
    };
  },
};

const askedOf = ({ precision }: RunsResult, { precise, runs }: RunsQuestion) =>
  runsAsked(precision, precise) ?? runs;

const rowsOf = (result: RunsResult, period: string) => summarise(result, undefined, [period]);

/** Runs the market without each lever of the brand in focus, as often as it was run with all of them. */
async function truthOf(
  { scenario, parameters, seed, runs: done }: RunsResult,
  { language, gather, warn }: Supplement,
): Promise<BrandTruth> {
  const brand = focusBrand(scenario);
  const at = parameters.brands.indexOf(brand);
  const runs = done.length;
  const sides = truthSides(parameters, at);
  const words = mediaTruthWords[language];
  const tasks = pairedTasks(
    sides.map((side) => ({ parameters: side })),
    { runs, seed },
  );
  const sentence = (estimate: string) => words.plan(sides.length - 1, runs, estimate);
  const truth = await gather(
    { about: spokenIn(scenario.title, language), tasks, sentence },
    ({ executor, progress, signal }) =>
      measureMediaTruth(parameters, at, { runs, seed, progress, signal }, executor),
  );
  if (truth.length === 0 && sides.length > 1) warn(words.unfinished);
  return { brand, truth, level: scenario.level };
}
