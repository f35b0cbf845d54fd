import { spokenIn } from "../language/spoken.ts";
import { compare, type Comparison, type Contender } from "../experiment/compare.ts";
import { findCompareFaults } from "../experiment/compareFaults.ts";
import { compareMoney } from "../experiment/compareMoney.ts";
import { betweenRows, differenceRows } from "../experiment/compareRows.ts";
import { changedValues, settingDifferences } from "../experiment/compareSettings.ts";
import { settingsWithoutCost } from "../experiment/settingsWithoutCost.ts";
import { contributionTasks } from "../experiment/contributions.ts";
import { compareUntilPrecise } from "../experiment/precise.ts";
import { usualPeriods } from "../experiment/period.ts";
import { pairedTasks } from "../experiment/replicate.ts";
import { runsThatFailed } from "../experiment/runFailure.ts";
import { finishFolder } from "../files/manifest.ts";
import { tableText } from "../files/tables/tableText.ts";
import type { OutputFolder } from "../files/outputFolder.ts";
import type { TableFolder } from "../files/tables/tableFolder.ts";
import { differenceTableOf, writeComparison } from "../files/writeComparison.ts";
import { writeComparisonReport } from "../files/writeReport.ts";
import { joinFaults } from "../language/fault.ts";
import { focusBrand } from "../report/names.ts";
import { parsePeriod } from "../scenario/periods.ts";
import { timelineOverrides } from "../scenario/timelineOverrides.ts";
import { PERIOD_WORDS } from "../scenario/words/expectations.ts";
import { chosenIn, warnOverridden } from "./chosenSettings.ts";
import { CliError } from "./cliError.ts";
import { commandFile } from "./commandFile.ts";
import { addRunFlags, addSettingFlags, addSpeechFlags, type RunFlags } from "./commonFlags.ts";
import { contributionPlans, formatContributions, takeApart } from "./compareContributions.ts";
import { openContenders } from "./compareContenders.ts";
import { comparisonTable, formatComparison } from "./compareText.ts";
import { endExperiment } from "./endExperiment.ts";
import type { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import { withWorkshop } from "./manyRuns.ts";
import { collect } from "./optionValues.ts";
import { openOutput } from "./outputPlace.ts";
import {
  addPrecisionFlag,
  type MaybePrecise,
  precisionAsked,
  type PrecisionFlags,
  runsAsked,
} from "./precision.ts";
import { createTerminal, type Terminal } from "./terminal.ts";
import { escapeMarkdown } from "./escapeMarkdown.ts";
import { formatMarkdown } from "./textTable.ts";
import { optionFaults } from "./words/optionFaults.ts";
import { compareHelp } from "./words/help/compare.ts";
import { compareWords } from "./words/compare.ts";

interface Flags extends RunFlags, PrecisionFlags {
  readonly with?: readonly string[];
  readonly money: boolean;
  readonly contributions: boolean;
  readonly period: string;
}

export const command = commandFile<Flags>({
  examples: compareHelp.examples,

  declare(command, say) {
    command
      .argument("<scenario>", say(compareHelp.baseline))
      .argument("[alternatives...]", say(compareHelp.alternatives))
      .option("--with <settings>", say(compareHelp.with), collect)
      .option("--money", say(compareHelp.money), false)
      .option("--contributions", say(compareHelp.contributions), false);
    addPrecisionFlag(addSettingFlags(addRunFlags(command, say), say), say).option(
      "--period <name>",
      `${say(compareHelp.period)}: ${say(PERIOD_WORDS)}`,
      "total",
    );
    addSpeechFlags(command, say);
  },

  async act(paths, flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const contenders = openContenders(paths, flags.with ?? [], flags);
    const { scenario } = contenders[0];
    refuseFaults(contenders, flags.period);
    warnOfFreeSettings(contenders, terminal);
    warnOfOverrides(contenders, flags, terminal);
    const [runs, seed] = [flags.runs ?? scenario.runs, flags.seed ?? scenario.seed];
    const precise = precisionAsked(scenario, flags);
    const asked = precise?.targets.map(({ period }) => period) ?? [];
    const periods = [...new Set([flags.period, ...usualPeriods(scenario.market.days), ...asked])];
    const apart = flags.contributions ? contributionPlans(contenders, terminal) : [];
    const whole = { runs: precise?.most ?? runs, seed };
    const folder = openOutput(
      flags,
      { about: paths[0], typed, of: contenders.map(({ label, scenario: own }) => ({ label, own })) },
      terminal,
    );
    try {
      const comparison = await withWorkshop<MaybePrecise<Comparison>>(
        terminal,
        {
          about: spokenIn(scenario.title, terminal.language),
          tasks: [
            ...pairedTasks(contenders, whole),
            ...apart.flatMap((contribution) => contributionTasks(contribution, whole)),
          ],
          isMost: precise !== undefined,
        },
        flags,
        async (workshop) => {
          const { executor, progress, signal } = workshop;
          const compared: MaybePrecise<Comparison> =
            precise === undefined
              ? await compare(contenders, { runs, seed, periods, progress, signal }, executor)
              : await compareUntilPrecise(contenders, precise, { seed, periods, progress, signal }, executor);
          if (apart.length === 0 || signal.aborted) return compared;
          return { ...compared, contributions: await takeApart(compared, apart, workshop) };
        },
      );
      const order = {
        asked: runsAsked(comparison.precision, precise) ?? runs,
        typed: typed.command,
        flags,
      };
      return await finish(comparison, order, folder, terminal);
    } finally {
      folder?.discard();
    }
  },
});

function refuseFaults(contenders: readonly Contender[], period: string): void {
  const faults = findCompareFaults(contenders);
  if (faults.length > 0) throw new CliError(joinFaults(faults));
  const { days } = contenders[0].scenario.market;
  if (parsePeriod(period, days) !== undefined) return;
  throw new CliError(optionFaults.noSuchPeriod(days, period));
}

/** Says what the timelines themselves set of what is changed. */
function warnOfOverrides(
  [baseline, ...alternatives]: readonly Contender[],
  { set }: Flags,
  terminal: Terminal,
) {
  warnOverridden(baseline.scenario, chosenIn(set), terminal);
  for (const { label, scenario } of alternatives) {
    const warn = (text: string) =>
      terminal.warn(text.replace(/^/gm, `${spokenIn(label, terminal.language)}: `));
    warnOverridden(scenario, changedValues(baseline.scenario, scenario), { ...terminal, warn });
  }
}

/** Says which settings cost nothing: a better product for no money wins every comparison. */
function warnOfFreeSettings([baseline, ...alternatives]: readonly Contender[], { language, warn }: Terminal) {
  const words = compareWords(language);
  const brand = focusBrand(baseline.scenario);
  const lines = alternatives.flatMap((alternative) => {
    const free = settingsWithoutCost(baseline, alternative, brand);
    return free.length === 0
      ? []
      : [words.withoutCost(spokenIn(alternative.label, language), free.join(", "))];
  });
  if (lines.length > 0) warn([...lines, words.sayCost].join("\n"));
}

/** What was asked for. */
interface Order {
  /** paired runs */
  readonly asked: number;
  readonly typed: string;
  readonly flags: Flags;
}

async function finish(
  comparison: MaybePrecise<Comparison>,
  order: Order,
  folder: OutputFolder | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const { runs, contenders, failures = [], precision } = comparison;
  const { asked, flags } = order;
  const failed = runsThatFailed(failures);
  return endExperiment(
    { done: runs, failed, asked, runsEach: contenders.length, isFine: failed === 0, precision },
    {
      csvDialect: flags.csvDialect,
      write: (place) => write(comparison, order, place),
      format: () => {
        const contributions = flags.format === "table" ? formatContributions(comparison, terminal) : "";
        return [formatRows(flags, comparison, terminal), contributions].filter(Boolean).join("\n");
      },
    },
    folder,
    terminal,
  );
}

async function write(
  comparison: Comparison,
  { asked, typed, flags }: Order,
  folder: TableFolder,
): Promise<void> {
  const { contenders, seed, runs, failures } = comparison;
  const { scenario } = contenders[0];
  const all = contenders.length;
  writeComparison(folder, comparison, focusBrand(scenario));
  await writeComparisonReport(folder, comparison, {
    language: flags.lang,
    command: typed,
    formats: flags.to,
  });
  const provenance = { command: typed, scenario, seed, runs: runs * all, asked: asked * all, failures };
  finishFolder(folder, provenance);
}

function formatRows(
  { format, money, csvDialect }: Pick<Flags, "format" | "money" | "csvDialect">,
  comparison: MaybePrecise<Comparison>,
  terminal: Terminal,
): string {
  const { contenders, seed, runs, periods, precision } = comparison;
  const { scenario } = contenders[0];
  if (format === "table") return formatComparison(comparison, { money }, terminal);
  if (format === "md") return markdownOf(comparison, terminal);
  const rows = differenceRows(comparison).filter(({ period }) => period === periods[0]);
  if (format === "csv") return tableText(differenceTableOf(rows, scenario), csvDialect);
  const differs = contenders.slice(1).map((other) => ({
    contender: other.name,
    settings: settingDifferences(scenario, other.scenario),
    withoutCost: settingsWithoutCost(contenders[0], other, focusBrand(scenario)),
    overridden: timelineOverrides(other.scenario, changedValues(scenario, other.scenario)),
  }));
  return formatJson({
    title: spokenIn(scenario.title, terminal.language),
    seed,
    runs,
    level: scenario.level,
    differs,
    rows,
    between: betweenRows(comparison).filter(({ period }) => period === periods[0]),
    precision,
    contributions: comparison.contributions,
    ...(money && { money: compareMoney(comparison, focusBrand(scenario)) }),
  });
}

function markdownOf(comparison: Comparison, { language }: Terminal): string {
  return comparison.contenders
    .slice(1)
    .map((contender) => {
      const { columns, rows } = comparisonTable(comparison, contender.name, language);
      return `**${escapeMarkdown(spokenIn(contender.label, language))}**\n\n${formatMarkdown(columns, rows)}`;
    })
    .join("\n\n");
}
