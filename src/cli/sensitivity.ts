import { spokenIn } from "../language/spoken.ts";
import type { DesignRange } from "../experiment/design.ts";
import { type SensitivityResult, runSensitivity, sensitivityTasks } from "../experiment/sensitivity.ts";
import { findSensitivity, type SensitivityFindings } from "../experiment/sensitivityFindings.ts";
import {
  compilePlan,
  MOST_SOBOL_SETTINGS,
  planSensitivity,
  SENSITIVITY_METHODS,
  type SensitivityMethod,
  type SensitivityPlan,
} from "../experiment/sensitivityPlan.ts";
import { finishFolder } from "../files/manifest.ts";
import { tableText } from "../files/tables/tableText.ts";
import type { OutputFolder } from "../files/outputFolder.ts";
import type { TableFolder } from "../files/tables/tableFolder.ts";
import { effectTableOf, writeSensitivity } from "../files/writeSensitivity.ts";
import { chosenIn, warnOverridden } from "./chosenSettings.ts";
import { timelineOverrides } from "../scenario/timelineOverrides.ts";
import { CliError } from "./cliError.ts";
import { commandFile } from "./commandFile.ts";
import { addRunFlags, addSettingFlags, addSpeechFlags, type RunFlags } from "./commonFlags.ts";
import { metricsAsked, rangesAsked } from "./designFlags.ts";
import { endExperiment } from "./endExperiment.ts";
import type { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import type { Language } from "../language/language.ts";
import { withWorkshop } from "./manyRuns.ts";
import { openScenario, problemsError } from "./openScenario.ts";
import { collect, oneOf, wholeNumber } from "./optionValues.ts";
import { openOutput } from "./outputPlace.ts";
import { formatSensitivity, sensitivityTable } from "./sensitivityText.ts";
import { createTerminal, type Terminal } from "./terminal.ts";
import { formatMarkdown } from "./textTable.ts";
import { wordsOf } from "./words.ts";
import { sensitivityWordsOf } from "./words/sensitivity.ts";
import { designFaults } from "./words/commandFaults.ts";
import { sharedHelp } from "./words/help/everywhere.ts";
import { sensitivityHelp } from "./words/help/sensitivity.ts";

interface Flags extends RunFlags {
  readonly vary?: readonly string[];
  readonly metric?: readonly string[];
  readonly method: SensitivityMethod;
  readonly trajectories?: number;
  readonly points?: number;
}

/** Enough to rank ten settings; enough for indices to a tenth. */
const USUAL = { trajectories: 10, points: 64, runs: 2 } as const;

export const command = commandFile<Flags>({
  examples: sensitivityHelp.examples,

  declare(command, say) {
    command
      .argument("<scenario>", say(sharedHelp.scenario))
      .option("--vary <path=lo..hi>", say(sensitivityHelp.vary), collect)
      .option("--metric <brand.metric.period>", say(sensitivityHelp.metric), collect)
      .option(
        "--method <method>",
        say(sensitivityHelp.method),
        oneOf("--method", SENSITIVITY_METHODS),
        "morris",
      )
      .option(
        "--trajectories <number>",
        say(sensitivityHelp.trajectories),
        wholeNumber("--trajectories", 2, 10_000, 10),
      )
      .option("--points <number>", say(sensitivityHelp.points), wholeNumber("--points", 2, 65_536, 64));
    addSpeechFlags(addSettingFlags(addRunFlags(command, say), say), say);
  },

  async act([path], flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const { scenario, ties } = openScenario(path, flags);
    const ranges = rangesAsked(scenario, flags.vary);
    checkMethod(flags, ranges);
    const plan = planSensitivity(scenario, {
      method: flags.method,
      ranges,
      metrics: metricsAsked(scenario, flags.metric),
      repeats:
        flags.method === "morris"
          ? (flags.trajectories ?? USUAL.trajectories)
          : (flags.points ?? USUAL.points),
      runs: flags.runs ?? USUAL.runs,
      seed: flags.seed ?? scenario.seed,
    });
    const { plans, problems } = compilePlan(plan, ties && { ties });
    if (problems.length > 0) throw problemsError(problems);
    warnOverridden(scenario, [...chosenIn(flags.set), ...ranges], terminal);
    const folder = openOutput(flags, { about: path, typed, of: [scenario, ties] }, terminal);
    try {
      const tasks = sensitivityTasks(plan, plans);
      const agenda = {
        about: spokenIn(scenario.title, terminal.language),
        tasks,
        sentence: planSentence(plan, terminal.language),
      };
      const result = await withWorkshop(terminal, agenda, flags, ({ executor, ...rest }) =>
        runSensitivity(plan, plans, rest, executor),
      );
      return await finish(result, typed.command, flags, folder, terminal);
    } finally {
      folder?.discard();
    }
  },
});

/** What the runs are for. */
function planSentence({ values, luck, runs }: SensitivityPlan, language: Language) {
  const words = sensitivityWordsOf(language);
  const show = (count: number) => new Intl.NumberFormat(language).format(count);
  const each = wordsOf(language).runCount(runs, show(runs));
  const extra = luck.points.length * (luck.runs - runs);
  return (estimate: string) => words.plan(show(values.length), each, show(extra), estimate);
}

function checkMethod({ method, trajectories, points }: Flags, ranges: readonly DesignRange[]): void {
  if (method === "morris" && points !== undefined) throw new CliError(designFaults.pointsOfMorris);
  if (method === "sobol" && trajectories !== undefined) throw new CliError(designFaults.trajectoriesOfSobol);
  if (method === "sobol" && ranges.length > MOST_SOBOL_SETTINGS)
    throw new CliError(designFaults.sobolSettings(MOST_SOBOL_SETTINGS, ranges.length));
}

async function finish(
  result: SensitivityResult,
  typed: string,
  flags: Flags,
  folder: OutputFolder | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const { plan, repeats, runs, failures = [] } = result;
  // One walk or row says nothing of how much others would differ.
  const isEnough = repeats >= 2;
  const findings = isEnough ? findSensitivity(result) : [];
  return endExperiment(
    {
      done: isEnough ? runs : 0,
      failed: failures.length,
      asked: plan.order.length,
      isFine: failures.length === 0,
    },
    {
      csvDialect: flags.csvDialect,
      write: (place) => write(result, findings, typed, flags, place),
      format: () => formatFindings(result, findings, flags, terminal),
    },
    folder,
    terminal,
  );
}

async function write(
  result: SensitivityResult,
  findings: readonly SensitivityFindings[],
  typed: string,
  { lang, to }: Flags,
  folder: TableFolder,
): Promise<void> {
  const { plan, runs, failures } = result;
  const { scenario, seed, order } = plan;
  await writeSensitivity(folder, result, findings, { language: lang, command: typed, formats: to });
  const provenance = { command: typed, scenario, seed, runs, asked: order.length, failures };
  finishFolder(folder, provenance);
}

function formatFindings(
  result: SensitivityResult,
  findings: readonly SensitivityFindings[],
  { format, csvDialect }: Flags,
  terminal: Terminal,
): string {
  if (format === "table")
    return findings.map((found) => formatSensitivity(result, found, terminal)).join("\n\n");
  if (format === "csv") return tableText(effectTableOf(result, findings), csvDialect);
  if (format === "json") return formatJson(jsonOf(result, result.plan, findings, terminal.language));
  return findings
    .map((found) => {
      const { columns, rows } = sensitivityTable(result, found, terminal.language);
      return formatMarkdown(columns, rows);
    })
    .join("\n");
}

function jsonOf(
  result: SensitivityResult,
  plan: SensitivityPlan,
  findings: readonly object[],
  language: Language,
) {
  const { method, ranges, runs, seed, scenario } = plan;
  const overridden = timelineOverrides(
    scenario,
    ranges.map(({ path }) => ({ path })),
  );
  const title = spokenIn(scenario.title, language);
  return { title, method, seed, repeats: result.repeats, runs, ranges, overridden, findings };
}
