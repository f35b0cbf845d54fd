import { spokenIn } from "../language/spoken.ts";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkExpectations } from "../experiment/expectations.ts";
import { type Replications, replicate, replicationTasks, WITNESSES } from "../experiment/replicate.ts";
import {
  ownDimensions,
  type PlannedSweep,
  planSweep,
  type SweepResult,
  sweep,
  sweepTasks,
} from "../experiment/sweep.ts";
import { summarise } from "../experiment/summary.ts";
import type { CsvDialectName } from "../files/csvDialect.ts";
import { finishFolder } from "../files/manifest.ts";
import type { OutputFolder } from "../files/outputFolder.ts";
import type { TableFolder } from "../files/tables/tableFolder.ts";
import { resultHash } from "../files/resultHash.ts";
import { toolVersion } from "../files/toolVersion.ts";
import { writeReport } from "../files/writeReport.ts";
import { writeReplications } from "../files/writeReplications.ts";
import { writeSweep } from "../files/writeSweep.ts";
import type { ReportFormat } from "../report/reportFormats.ts";
import { toParameters } from "../scenario/compile.ts";
import { commandFile } from "./commandFile.ts";
import {
  addRunFlags,
  addSettingFlags,
  addDialectFlag,
  addSpeechFlags,
  type RunFlags,
} from "./commonFlags.ts";
import { ExitCode } from "./exitCode.ts";
import { type Workshop, withWorkshop } from "./manyRuns.ts";
import { openScenario, problemsError } from "./openScenario.ts";
import { wholeNumber } from "./optionValues.ts";
import { openOutput } from "./outputPlace.ts";
import { formatSummary } from "./summaryText.ts";
import { formatSweepGrid } from "./sweepText.ts";
import { showResults } from "./showResults.ts";
import { createTerminal, type Terminal } from "./terminal.ts";
import { wordsOf } from "./words.ts";
import { startHelp } from "./words/help/start.ts";

interface Flags extends RunFlags {
  readonly sweepRuns: number;
}

/** The scenario of the first steps: as seen from here if there is one, else the one that came with the package. */
const FLAGSHIP = "scenarios/restaurant/trattoria.yaml";

/** Enough to see that the interval is narrow, few enough for a minute. */
const USUAL_RUNS = 8;

export const command = commandFile<Flags>({
  examples: startHelp.examples,

  declare(command, say) {
    command
      .argument("[scenario]", say(startHelp.scenario), usualScenario())
      .option("--sweep-runs <number>", say(startHelp.sweepRuns), wholeNumber("--sweep-runs", 1, 1000, 2), 2);
    addDialectFlag(addSpeechFlags(addSettingFlags(addRunFlags(command, say), say), say, ["table"]), say);
  },

  async act([path], flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const { scenario, ties } = openScenario(path, flags);
    const plan = planSweep(scenario, ownDimensions(scenario), ties && { ties });
    if (plan.problems.length > 0) throw problemsError(plan.problems);
    const folder = openOutput(flags, { about: path, typed, of: [scenario, ties] }, terminal);
    const baseline = toParameters(scenario, { logged: 0, ...(ties && { ties }) });
    const study = {
      plan,
      baseline,
      seed: flags.seed ?? scenario.seed,
      runs: flags.runs ?? USUAL_RUNS,
      sweepRuns: flags.sweepRuns,
      typed: typed.command,
      formats: flags.to,
      csvDialect: flags.csvDialect,
    };
    try {
      const found = await withWorkshop(
        terminal,
        { about: spokenIn(scenario.title, terminal.language), tasks: tasksOf(study) },
        flags,
        (workshop) => conduct(study, workshop),
      );
      return await finish(study, found, folder, terminal);
    } finally {
      folder?.discard();
    }
  },
});

/** The first job in full: the scenario as it is, and the sweep around it. */
interface Study {
  readonly plan: PlannedSweep;
  readonly baseline: ReturnType<typeof toParameters>;
  readonly seed: string;
  readonly runs: number;
  readonly sweepRuns: number;
  readonly typed: string;
  readonly formats: readonly ReportFormat[] | undefined;
  readonly csvDialect: CsvDialectName | undefined;
}

interface Found {
  readonly replications: Replications;
  readonly swept: SweepResult;
}

const tasksOf = ({ plan, baseline, seed, runs, sweepRuns }: Study) => [
  ...replicationTasks(baseline, { runs, seed, witnesses: WITNESSES }),
  ...sweepTasks(plan.plans, { runs: sweepRuns, seed }),
];

const runsOf = ({ plan, runs, sweepRuns }: Study) => runs + plan.plans.length * sweepRuns;

async function conduct(study: Study, { executor, progress, signal }: Workshop): Promise<Found> {
  const { plan, baseline, seed, runs, sweepRuns } = study;
  const after = (before: number) => (done: number) => progress(before + done, runsOf(study));
  const first = { runs, seed, witnesses: WITNESSES, signal, progress: after(0) };
  const replications = await replicate(plan.scenario, baseline, first, executor);
  const swept = await sweep(plan, { runs: sweepRuns, seed, signal, progress: after(runs) }, executor);
  return { replications, swept };
}

async function finish(
  study: Study,
  { replications, swept }: Found,
  folder: OutputFolder | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = wordsOf(terminal.language);
  const done = replications.runs.length + swept.points.length * swept.runs;
  const failed = failuresOf({ replications, swept }).length;
  if (replications.runs.length === 0) {
    terminal.warn(words.nothingFinished);
    return ExitCode.interrupted;
  }
  const outcomes = checkExpectations(replications);
  const format = () => {
    const rows = summarise(replications, undefined, ["total"]);
    const grid = swept.points.length > 0 ? `\n\n${formatSweepGrid(swept, terminal)}` : "";
    return formatSummary(replications, rows, outcomes, terminal) + grid;
  };
  const trouble = await showResults(
    {
      write: (place) => write(study, { replications, swept }, place, terminal),
      format,
      csvDialect: study.csvDialect,
    },
    folder,
    terminal,
  );
  if (done + failed < runsOf(study)) {
    terminal.warn(words.interrupted(done, runsOf(study)));
    return ExitCode.interrupted;
  }
  if (trouble !== undefined) return trouble;
  return outcomes.every(({ isMet }) => isMet) && failed === 0 ? ExitCode.done : ExitCode.failed;
}

const failuresOf = ({ replications, swept }: Found) => [
  ...(replications.failures ?? []),
  ...(swept.failures ?? []),
];

async function write(
  study: Study,
  { replications, swept }: Found,
  folder: TableFolder,
  { language }: Terminal,
): Promise<void> {
  const { scenario, seed, runs } = replications;
  writeReplications(folder, replications, summarise(replications));
  if (swept.points.length > 0) writeSweep(folder, swept);
  const results = resultHash(runs, toolVersion());
  const style = { language, command: study.typed, formats: study.formats, results };
  await writeReport(folder, { replications, sweep: swept }, style);
  const failures = failuresOf({ replications, swept });
  const done = runs.length + swept.points.length * swept.runs;
  const provenance = {
    command: study.typed,
    scenario,
    seed,
    runs: done,
    asked: runsOf(study),
    results,
    failures,
  };
  finishFolder(folder, provenance);
}

function usualScenario(): string {
  return existsSync(FLAGSHIP) ? FLAGSHIP : fileURLToPath(new URL(`../../${FLAGSHIP}`, import.meta.url));
}
