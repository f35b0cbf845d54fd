import { type Design, DESIGNS, designPoints } from "../experiment/design.ts";
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
import { readVary, VARY_EXAMPLE } from "../experiment/vary.ts";
import { formatCsv } from "../files/csv.ts";
import { formatManifest } from "../files/manifest.ts";
import type { OutputFolder } from "../files/outputFolder.ts";
import { writeReport } from "../files/writeReport.ts";
import { SWEEP_KEYS, sweepCells, writeSweep } from "../files/writeSweep.ts";
import { exchangeRates } from "../report/exchangeLines.ts";
import { MOST_DIMENSIONS } from "../numeric/directionNumbers.ts";
import type { CompileOptions } from "../scenario/compile.ts";
import type { Scenario } from "../scenario/settings/scenario.ts";
import { CliError } from "./cliError.ts";
import { commandFile } from "./commandFile.ts";
import { addRunFlags, addSettingFlags, addSpeechFlags, type Format, type RunFlags } from "./commonFlags.ts";
import { rangesAsked } from "./designFlags.ts";
import { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import { withWorkshop, type WorkshopFlags } from "./manyRuns.ts";
import { openScenario, problemsError } from "./openScenario.ts";
import { collect, oneOf, wholeNumber } from "./optionValues.ts";
import { openOutput, tellWhere } from "./outputPlace.ts";
import { retyped } from "./retyped.ts";
import { formatSweep, sweepTable } from "./sweepText.ts";
import { createTerminal, type Terminal } from "./terminal.ts";
import { formatMarkdown } from "./textTable.ts";
import { wordsOf } from "./words.ts";

interface Flags extends RunFlags {
  readonly vary?: readonly string[];
  readonly design: Design;
  readonly points?: number;
}

export const command = commandFile<Flags>({
  examples: [
    ["sweep scenarios/restaurant/trattoria.yaml", "the sweep that the scenario itself asks for"],
    ["sweep trattoria.yaml --vary brands.nonna.quality=0.4..0.9:6", "six qualities, the same luck at each"],
    [
      "sweep my.yaml --vary brands.nonna.price=20,28 --vary 'brands.nonna.coverage.*=0..1:5'",
      "every combination of two prices and five coverages of all channels",
    ],
    [
      "sweep my.yaml --design lhs --points 40 --vary brands.nonna.quality=0.4..0.9",
      "40 points spread evenly over the ranges of all settings named",
    ],
  ],

  declare(command) {
    command
      .argument("<scenario>", "a scenario's YAML file")
      .option("--vary <path=from..to:steps>", "a setting and its values (repeatable)", collect)
      .option("--design <design>", DESIGNS.join(", "), oneOf("--design", DESIGNS), "factorial")
      .option("--points <number>", "points of lhs or sobol", wholeNumber("--points", 1, 65_536, 40));
    addSpeechFlags(addSettingFlags(addRunFlags(command)));
  },

  async act([path], flags) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const { scenario, ties } = openScenario(path, flags);
    const plan = planOf(scenario, flags, ties && { ties });
    if (plan.problems.length > 0) throw problemsError(plan.problems);
    const [runs, seed] = [flags.runs ?? scenario.runs, flags.seed ?? scenario.seed];
    const folder = openOutput(flags.out, path, "sweep", flags.to);
    try {
      const result = await runSweep(plan, { runs, seed }, flags, terminal);
      const order = { asked: plan.plans.length, typed: retypedFully(path, flags), flags };
      return await finish(result, order, folder, terminal);
    } finally {
      folder?.discard();
    }
  },
});

/** Every combination of values, or points spread over ranges. */
function planOf(scenario: Scenario, flags: Flags, options?: CompileOptions): PlannedSweep {
  const { design, points, vary } = flags;
  if (design === "factorial") {
    if (points === undefined) return planSweep(scenario, dimensionsOf(scenario, vary), options);
    throw new CliError(
      "--points belongs to --design lhs or sobol, but the design is factorial.",
      `Write --design lhs --points ${points}, or the number of values as in 0.4..0.9:6.`,
    );
  }
  if (points === undefined)
    throw new CliError(`--design ${design} must have --points, but has none.`, "Write --points 40.");
  const ranges = rangesAsked(scenario, vary);
  if (design === "sobol" && ranges.length > MOST_DIMENSIONS)
    throw new CliError(
      `--design sobol must have at most ${MOST_DIMENSIONS} settings to vary, but has ${ranges.length}.`,
      "Write --design lhs, which has no such limit.",
    );
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

function retypedFully(path: string, { design, points, ...flags }: Flags): string {
  const spread = design === "factorial" ? "" : ` --design ${design} --points ${points}`;
  return retyped("sweep", path, flags) + spread;
}

export function runSweep(
  plan: PlannedSweep,
  options: Pick<RunOptions, "runs" | "seed">,
  flags: WorkshopFlags,
  terminal: Terminal,
): Promise<SweepResult> {
  const tasks = sweepTasks(plan.plans, options);
  const agenda = { tasks, sentence: planSentence(plan, options.runs, terminal) };
  return withWorkshop(terminal, agenda, flags, ({ executor, progress, signal }) =>
    sweep(plan, { ...options, progress, signal }, executor),
  );
}

function dimensionsOf(scenario: Scenario, varied: readonly string[] | undefined): readonly SweepDimension[] {
  const dimensions = varied?.map(toDimension) ?? ownDimensions(scenario);
  if (dimensions.length > 0) return dimensions;
  throw new CliError(
    "the scenario has no sweep of its own, so --vary must say what to vary.",
    `Write ${VARY_EXAMPLE}.`,
  );
}

function toDimension(text: string): SweepDimension {
  const { dimension, fault } = readVary(text);
  if (dimension === undefined) throw new CliError(fault, `Write ${VARY_EXAMPLE}.`);
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
  const words = wordsOf(terminal.language);
  const { points, runs, failures = [] } = result;
  const { asked, flags } = order;
  if (points.length === 0) {
    terminal.warn(words.nothingFinished);
    return ExitCode.interrupted;
  }
  if (folder !== undefined) await write(result, order, folder);
  terminal.print(formatRows(flags.format, result, terminal));
  if (folder !== undefined) tellWhere(folder, terminal);
  if (points.length + pointsLost(result) === asked)
    return failures.length === 0 ? ExitCode.done : ExitCode.failed;
  terminal.warn(words.interrupted(points.length * runs, asked * runs));
  return ExitCode.interrupted;
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
  folder: OutputFolder,
): Promise<void> {
  const { points, scenario, seed, runs, failures } = result;
  writeSweep(folder, result);
  await writeReport(folder, { sweep: result }, { language: flags.lang, command: typed, formats: flags.to });
  const provenance = {
    command: typed,
    scenario,
    seed,
    runs: points.length * runs,
    asked: asked * runs,
    failures,
  };
  folder.commit((files) => formatManifest(provenance, files));
}

function formatRows(format: Format, result: SweepResult, terminal: Terminal): string {
  if (format === "table") return formatSweep(result, terminal);
  if (format === "json")
    return formatJson({ ...result, scenario: result.scenario.title, exchange: exchangeRates(result) });
  if (format === "csv") {
    const paths = result.dimensions.map(({ path }) => path);
    return formatCsv([...paths, ...SWEEP_KEYS], sweepCells(result)).trimEnd();
  }
  const { columns, rows } = sweepTable(result, terminal.language);
  return formatMarkdown(columns, rows);
}
