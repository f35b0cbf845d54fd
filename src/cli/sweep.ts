import { spokenIn } from "../language/spoken.ts";
import { type Design, DESIGNS, designPoints } from "../experiment/design.ts";
import { checkDimensions } from "../experiment/designRanges.ts";
import type { RunOptions } from "../experiment/replicate.ts";
import {
  ownDimensions,
  planDesign,
  planSweep,
  type PlannedSweep,
  type SweepDimension,
  type SweepResult,
  sweep,
  sweepTasks,
} from "../experiment/sweep.ts";
import { readVary } from "../experiment/vary.ts";
import { varyFaults } from "../experiment/words/ranges.ts";
import { finishFolder } from "../files/manifest.ts";
import { tableText } from "../files/tables/tableText.ts";
import type { OutputFolder } from "../files/outputFolder.ts";
import type { TableFolder } from "../files/tables/tableFolder.ts";
import { writeReport } from "../files/writeReport.ts";
import { sweepTableOf, writeSweep } from "../files/writeSweep.ts";
import { exchangeRates } from "../report/exchangeLines.ts";
import { joinFaults } from "../language/fault.ts";
import { MOST_DIMENSIONS } from "../numeric/directionNumbers.ts";
import type { CompileOptions } from "../scenario/compile.ts";
import { timelineOverrides } from "../scenario/timelineOverrides.ts";
import type { Scenario } from "../scenario/settings/scenario.ts";
import { chosenIn, warnOverridden } from "./chosenSettings.ts";
import { CliError } from "./cliError.ts";
import { commandFile } from "./commandFile.ts";
import { addRunFlags, addSettingFlags, addSpeechFlags, type RunFlags } from "./commonFlags.ts";
import { rangesAsked, refuseTooManyRuns } from "./designFlags.ts";
import { endExperiment } from "./endExperiment.ts";
import type { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import { withWorkshop, type WorkshopFlags } from "./manyRuns.ts";
import { openScenario, problemsError } from "./openScenario.ts";
import { collect, oneOf, wholeNumber } from "./optionValues.ts";
import { openOutput } from "./outputPlace.ts";
import { formatSweep, sweepTable } from "./sweepText.ts";
import { createTerminal, type Terminal } from "./terminal.ts";
import { formatMarkdown } from "./textTable.ts";
import { wordsOf } from "./words.ts";
import { designFaults } from "./words/commandFaults.ts";
import { sharedHelp } from "./words/help/everywhere.ts";
import { sweepHelp } from "./words/help/sweep.ts";

interface Flags extends RunFlags {
  readonly vary?: readonly string[];
  readonly design: Design;
  readonly points?: number;
}

export const command = commandFile<Flags>({
  examples: sweepHelp.examples,

  declare(command, say) {
    command
      .argument("<scenario>", say(sharedHelp.scenario))
      .option("--vary <path=from..to:steps>", say(sweepHelp.vary), collect)
      .option("--design <design>", DESIGNS.join(", "), oneOf("--design", DESIGNS), "factorial")
      .option("--points <number>", say(sweepHelp.points), wholeNumber("--points", 1, 65_536, 40));
    addSpeechFlags(addSettingFlags(addRunFlags(command, say), say), say);
  },

  async act([path], flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const { scenario, ties } = openScenario(path, flags);
    const [runs, seed] = [flags.runs ?? scenario.runs, flags.seed ?? scenario.seed];
    const plan = planOf(scenario, { ...flags, runs }, ties && { ties });
    if (plan.problems.length > 0) throw problemsError(plan.problems);
    warnOverridden(scenario, [...chosenIn(flags.set), ...plan.dimensions], terminal);
    const folder = openOutput(flags, { about: path, typed, of: [scenario, ties] }, terminal);
    try {
      const result = await runSweep(plan, { runs, seed }, flags, terminal);
      const order = { asked: plan.plans.length, typed: typed.command, flags };
      return await finish(result, order, folder, terminal);
    } finally {
      folder?.discard();
    }
  },
});

/** Every combination of values, or points spread over ranges. */
function planOf(
  scenario: Scenario,
  flags: Flags & { readonly runs: number },
  options?: CompileOptions,
): PlannedSweep {
  const { design, points, vary, runs } = flags;
  if (design === "factorial") {
    if (points !== undefined) throw new CliError(designFaults.pointsOfFactorial(points));
    const dimensions = dimensionsOf(scenario, vary);
    refuseTooManyRuns(
      dimensions.reduce((product, { values }) => product * values.length, 1),
      runs,
    );
    return planSweep(scenario, dimensions, options);
  }
  if (points === undefined) throw new CliError(designFaults.noPoints(design));
  refuseTooManyRuns(points, runs);
  const ranges = rangesAsked(scenario, vary);
  if (design === "sobol" && ranges.length > MOST_DIMENSIONS)
    throw new CliError(designFaults.sobolDimensions(MOST_DIMENSIONS, ranges.length));
  return planDesign(
    scenario,
    ranges,
    designPoints(design, ranges, points, flags.seed ?? scenario.seed),
    options,
  );
}

/** What the runs are for. */
function planSentence({ plans }: PlannedSweep, runs: number, { language }: Terminal) {
  const words = wordsOf(language);
  const show = (count: number) => new Intl.NumberFormat(language).format(count);
  return (estimate: string) =>
    words.sweepPlan(plans.length, show(plans.length), words.runCount(runs, show(runs)), estimate);
}

export function runSweep(
  plan: PlannedSweep,
  options: Pick<RunOptions, "runs" | "seed">,
  flags: WorkshopFlags,
  terminal: Terminal,
): Promise<SweepResult> {
  const tasks = sweepTasks(plan.plans, options);
  const agenda = {
    about: spokenIn(plan.scenario.title, terminal.language),
    tasks,
    sentence: planSentence(plan, options.runs, terminal),
  };
  return withWorkshop(terminal, agenda, flags, ({ executor, progress, signal }) =>
    sweep(plan, { ...options, progress, signal }, executor),
  );
}

function dimensionsOf(scenario: Scenario, varied: readonly string[] | undefined): readonly SweepDimension[] {
  const dimensions = varied?.map(toDimension) ?? ownDimensions(scenario);
  if (dimensions.length === 0) throw new CliError(varyFaults.nothingToVary(false));
  const faults = checkDimensions(scenario, dimensions);
  if (faults.length > 0) throw new CliError(joinFaults(faults));
  return dimensions;
}

function toDimension(text: string): SweepDimension {
  const { dimension, fault } = readVary(text);
  if (dimension === undefined) throw new CliError(fault);
  return dimension;
}

/** What was asked for. */
interface Order {
  /** points */
  readonly asked: number;
  readonly typed: string;
  readonly flags: Flags;
}

async function finish(
  result: SweepResult,
  order: Order,
  folder: OutputFolder | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const { points, runs, failures = [] } = result;
  return endExperiment(
    {
      done: points.length,
      failed: pointsLost(result),
      asked: order.asked,
      runsEach: runs,
      isFine: failures.length === 0,
    },
    {
      csvDialect: order.flags.csvDialect,
      write: (place) => write(result, order, place),
      format: () => formatRows(order.flags, result, terminal),
    },
    folder,
    terminal,
  );
}

/** Points of which every run failed. */
function pointsLost({ failures = [], runs }: SweepResult): number {
  const counts = new Map<string, number>();
  for (const { of } of failures) counts.set(of, (counts.get(of) ?? 0) + 1);
  return [...counts.values()].filter((count) => count === runs).length;
}

async function write(
  result: SweepResult,
  { asked, typed, flags }: Order,
  folder: TableFolder,
): Promise<void> {
  const { points, scenario, seed, runs, failures } = result;
  writeSweep(folder, result);
  await writeReport(
    folder,
    { sweep: result, chosen: chosenIn(flags.set) },
    { language: flags.lang, command: typed, formats: flags.to },
  );
  const provenance = {
    command: typed,
    scenario,
    seed,
    runs: points.length * runs,
    asked: asked * runs,
    failures,
  };
  finishFolder(folder, provenance);
}

function formatRows({ format, csvDialect }: Flags, result: SweepResult, terminal: Terminal): string {
  if (format === "table") return formatSweep(result, terminal);
  if (format === "json")
    return formatJson({
      ...result,
      scenario: spokenIn(result.scenario.title, terminal.language),
      dimensions: result.dimensions.map(({ label, ...dimension }) => ({
        ...dimension,
        label: spokenIn(label, terminal.language),
      })),
      overridden: timelineOverrides(
        result.scenario,
        result.dimensions.map(({ path }) => ({ path })),
      ),
      exchange: exchangeRates(result),
    });
  if (format === "csv") return tableText(sweepTableOf(result), csvDialect);
  const { columns, rows } = sweepTable(result, terminal.language);
  return formatMarkdown(columns, rows);
}
