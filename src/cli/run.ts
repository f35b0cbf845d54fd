import { spokenIn } from "../language/spoken.ts";
import { checkExpectations } from "../experiment/expectations.ts";
import { replicateUntilPrecise } from "../experiment/precise.ts";
import { type Replications, replicate, replicationTasks, WITNESSES } from "../experiment/replicate.ts";
import { type SummaryRow, summarise } from "../experiment/summary.ts";
import { finishFolder } from "../files/manifest.ts";
import { tableText } from "../files/tables/tableText.ts";
import type { OutputFolder } from "../files/outputFolder.ts";
import type { TableFolder } from "../files/tables/tableFolder.ts";
import { resultHash } from "../files/resultHash.ts";
import { toolVersion } from "../files/toolVersion.ts";
import { writeReport } from "../files/writeReport.ts";
import { type BrandTruth, writeMarketingMix } from "../files/writeMarketingMix.ts";
import { EVENTS_FORMATS, type EventsFormat } from "../files/writeEvents.ts";
import { summaryTableOf, writeReplications } from "../files/writeReplications.ts";
import { nearest } from "../scenario/nearest.ts";
import { toParameters } from "../scenario/compile.ts";
import { parsePeriod } from "../scenario/periods.ts";
import { timelineOverrides } from "../scenario/timelineOverrides.ts";
import { PERIOD_WORDS } from "../scenario/words/expectations.ts";
import { chosenIn, warnOverridden } from "./chosenSettings.ts";
import { CliError } from "./cliError.ts";
import { commandFile } from "./commandFile.ts";
import { addRunFlags, addSettingFlags, addSpeechFlags, type RunFlags } from "./commonFlags.ts";
import { endExperiment } from "./endExperiment.ts";
import type { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import { withWorkshop } from "./manyRuns.ts";
import { mediaTruthOf } from "./mediaTruth.ts";
import { openScenario } from "./openScenario.ts";
import { wholeNumber } from "./optionValues.ts";
import { openOutput } from "./outputPlace.ts";
import {
  addPrecisionFlag,
  type MaybePrecise,
  precisionAsked,
  type PrecisionFlags,
  runsAsked,
} from "./precision.ts";
import { formatSummary, summaryTable } from "./summaryText.ts";
import { createTerminal, type Terminal } from "./terminal.ts";
import { formatMarkdown } from "./textTable.ts";
import { optionFaults } from "./words/optionFaults.ts";
import { sharedHelp } from "./words/help/everywhere.ts";
import { runHelp } from "./words/help/run.ts";

interface Flags extends RunFlags, PrecisionFlags {
  readonly events?: number;
  readonly eventsFormat?: readonly EventsFormat[];
  readonly mmmTruth?: boolean;
  readonly period: string;
}

export const command = commandFile<Flags>({
  examples: runHelp.examples,

  declare(command, say) {
    command.argument("<scenario>", say(sharedHelp.scenario));
    addPrecisionFlag(addSettingFlags(addRunFlags(command, say), say), say)
      .option("--period <name>", `${say(runHelp.period)}: ${say(PERIOD_WORDS)}`, "total")
      .option("--events <consumers>", say(runHelp.events), wholeNumber("--events", 0, 1_000_000, 500))
      .option("--events-format <formats>", say(runHelp.eventsFormat), eventsFormats)
      .option("--mmm-truth", say(runHelp.mmmTruth));
    addSpeechFlags(command, say);
  },

  async act([path], flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const { scenario, ties } = openScenario(path, flags);
    checkPeriod(flags.period, scenario.market.days);
    warnOverridden(scenario, chosenIn(flags.set), terminal);
    const parameters = toParameters(scenario, { logged: flags.events ?? 0, ...(ties && { ties }) });
    const [runs, seed] = [flags.runs ?? scenario.runs, flags.seed ?? scenario.seed];
    const witnesses = flags.events ?? WITNESSES;
    const precise = precisionAsked(scenario, flags);
    const folder = openOutput(flags, { about: path, typed, of: [scenario, ties] }, terminal);
    try {
      const replications = await withWorkshop<MaybePrecise<Replications>>(
        terminal,
        {
          about: spokenIn(scenario.title, terminal.language),
          tasks: replicationTasks(parameters, { runs: precise?.most ?? runs, seed, witnesses }),
          isMost: precise !== undefined,
        },
        flags,
        ({ executor, progress, signal }) =>
          precise === undefined
            ? replicate(scenario, parameters, { runs, seed, witnesses, progress, signal }, executor)
            : replicateUntilPrecise(
                scenario,
                parameters,
                precise,
                { seed, witnesses, progress, signal },
                executor,
              ),
      );
      const asked = runsAsked(replications.precision, precise) ?? runs;
      return await finish(replications, { asked, typed: typed.command, flags }, folder, terminal);
    } finally {
      folder?.discard();
    }
  },
});

/** Reads what `--events-format` says, for example `xes.gz,parquet`. */
function eventsFormats(text: string): EventsFormat[] {
  const words = text.split(",").map((word) => word.trim());
  const isFormat = (word: string): word is EventsFormat => EVENTS_FORMATS.some((format) => format === word);
  const unknown = words.find((word) => !isFormat(word));
  if (unknown === undefined) return [...new Set(words.filter(isFormat))];
  const meant = nearest(unknown, EVENTS_FORMATS);
  throw new CliError(
    optionFaults.notSomeOf("--events-format", EVENTS_FORMATS, text, meant, "--events-format xes.gz,parquet"),
  );
}

/** What was asked for. */
interface Order {
  readonly asked: number;
  readonly typed: string;
  readonly flags: Flags;
}

/** Shows and writes what was finished, and says how it ended. */
async function finish(
  replications: MaybePrecise<Replications>,
  order: Order,
  folder: OutputFolder | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const { runs, failures = [], precision } = replications;
  const { asked, flags } = order;
  const isMet = () => checkExpectations(replications).every((outcome) => outcome.isMet);
  return endExperiment(
    {
      done: runs.length,
      failed: failures.length,
      asked,
      isFine: failures.length === 0 && runs.length > 0 && isMet(),
      precision,
    },
    {
      csvDialect: flags.csvDialect,
      write: async (place) => {
        const truth = flags.mmmTruth === true ? await mediaTruthOf(replications, flags, terminal) : undefined;
        await write(replications, order, place, truth);
      },
      format: () => {
        const rows = summarise(replications, undefined, [flags.period]);
        return formatRows(flags, replications, rows, terminal);
      },
    },
    folder,
    terminal,
  );
}

async function write(
  replications: Replications,
  { asked, typed, flags }: Order,
  folder: TableFolder,
  truth: BrandTruth | undefined,
): Promise<void> {
  const { scenario, seed, runs, failures } = replications;
  writeReplications(folder, replications, summarise(replications), flags.eventsFormat);
  const mix = { run: runs[0], parameters: replications.parameters, start: scenario.market.start };
  writeMarketingMix(folder, mix, truth);
  const results = resultHash(runs, toolVersion());
  const style = { language: flags.lang, command: typed, formats: flags.to, results };
  await writeReport(folder, { replications, chosen: chosenIn(flags.set) }, style);
  const provenance = { command: typed, scenario, seed, runs: runs.length, asked, results, failures };
  finishFolder(folder, provenance);
}

function formatRows(
  flags: Flags,
  replications: MaybePrecise<Replications>,
  rows: readonly SummaryRow[],
  terminal: Terminal,
): string {
  const { format, set } = flags;
  const { scenario, seed, runs, precision } = replications;
  const overridden = timelineOverrides(scenario, chosenIn(set));
  const outcomes = checkExpectations(replications);
  if (format === "csv") return tableText(summaryTableOf(rows, scenario), flags.csvDialect);
  if (format === "md") {
    const { columns, rows: cells } = summaryTable(rows, scenario, terminal.language);
    return formatMarkdown(columns, cells);
  }
  if (format === "table") return formatSummary(replications, rows, outcomes, terminal);
  const { title, level } = scenario;
  return formatJson({
    title,
    seed,
    runs: runs.length,
    level,
    overridden,
    rows,
    expectations: outcomes,
    precision,
  });
}

function checkPeriod(period: string, days: number): void {
  if (parsePeriod(period, days) !== undefined) return;
  throw new CliError(optionFaults.noSuchPeriod(days, period));
}
