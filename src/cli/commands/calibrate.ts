import { conductStudy } from "../study/conductStudy.ts";
import { leastRuns } from "../../numeric/inference/quadraticEmulator.ts";
import { readTable } from "../../files/reading/readTable.ts";
import type { Lift } from "../../studies/calibrate/lifts/lift.ts";
import { readLifts } from "../../studies/calibrate/lifts/readLifts.ts";
import { joinFaults } from "../../language/fault.ts";
import { dateOf } from "../../report/tables/table.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { alignTargets } from "../../studies/calibrate/targets/alignTargets.ts";
import { calibrateStudy } from "../../studies/calibrate/calibrateStudy.ts";
import { type CalibrationQuestion, planCalibration } from "../../studies/calibrate/calibrationPlan.ts";
import { withPlansOfData } from "../../studies/calibrate/targets/plansOfData.ts";
import { proposedUnknowns } from "../../studies/calibrate/proposedUnknowns.ts";
import { ownUnknowns, readUnknowns, type UnknownsReading } from "../../studies/calibrate/readUnknown.ts";
import { placeFinder } from "../../studies/calibrate/targets/placeFinder.ts";
import { planStatistics } from "../../studies/calibrate/targets/statistics.ts";
import type { Aligned } from "../../studies/calibrate/targets/target.ts";
import type { Unknown } from "../../studies/calibrate/unknown.ts";
import { dataLines } from "../../studies/calibrate/shown/dataLines.ts";
import { calibrateHelp } from "../../studies/calibrate/words/calibrateHelp.ts";
import { fitFaults } from "../../studies/calibrate/words/fitFaults.ts";
import { scenarioTexts } from "../../studies/calibrate/shown/scenarioTexts.ts";
import { CliError, ExitCode } from "../cliError.ts";
import { commandFaults } from "../words/commandFaults.ts";
import type { Observed } from "../../studies/observed/observedSeries.ts";
import { chosenIn, warnOverridden } from "../flags/chosenSettings.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addRunFlags, addSettingFlags, addSpeechFlags, type RunFlags } from "../flags/commonFlags.ts";
import { addColumnFlags, type ColumnFlags, openObserved } from "../flags/dataFlags.ts";
import { openScenario, refuseOutside } from "../flags/openScenario.ts";
import { collect, wholeNumber } from "../flags/optionValues.ts";
import { createTerminal } from "../terminal/terminal.ts";
import { sharedHelp } from "../words/help/everywhere.ts";

interface Flags extends RunFlags, ColumnFlags {
  readonly data?: string;
  readonly fit?: readonly string[];
  readonly lifts?: string;
  readonly draws: number;
  readonly knownSize?: boolean;
  readonly selfTest?: number;
  readonly experiments?: boolean;
  readonly origins: number;
  readonly dryRun?: boolean;
}

/**
 * Runs of the design, enough for five unknowns and twenty numbers; scenarios drawn; runs of each experiment; days of the
 * past that forecasts are tried from.
 */
const USUAL = { points: 1024, draws: 40, trials: 200, origins: 4 } as const;

export const command = commandFile<Flags>({
  examples: calibrateHelp.examples,

  declare(command, say) {
    command
      .argument("<scenario>", say(sharedHelp.scenario))
      .option("--data <file>", say(calibrateHelp.data))
      .option("--fit <path=lo..hi>", say(calibrateHelp.fit), collect)
      .option("--lifts <file>", say(calibrateHelp.lifts))
      .option("--draws <number>", say(calibrateHelp.draws), wholeNumber("--draws", 10, 1000, 40), USUAL.draws)
      .option("--known-size", say(calibrateHelp.knownSize))
      .option("--self-test <markets>", say(calibrateHelp.selfTest), wholeNumber("--self-test", 10, 1000, 100))
      .option("--experiments", say(calibrateHelp.tryExperiments))
      .option(
        "--origins <number>",
        say(calibrateHelp.origins),
        wholeNumber("--origins", 0, 50, 4),
        USUAL.origins,
      )
      .option("--dry-run", say(calibrateHelp.dryRun));
    addSpeechFlags(addSettingFlags(addRunFlags(addColumnFlags(command, say), say), say), say);
  },

  async act([path], flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const { scenario: written, ties, observed } = openScenario(path, flags);
    if (flags.data === undefined && observed !== undefined) refuseOutside(path, observed, flags);
    const data = flags.data ?? observed;
    if (data === undefined) throw new CliError(commandFaults.noData);
    const own = flags.data === undefined ? written.observed.map : [];
    const map = [...own, ...(flags.map ?? [])];
    const { understood, notes } = await openObserved(data, { ...flags, map });
    refuseStrangeChannels(written, understood, map);
    const { scenario, planned } = withPlansOfData(written, understood.series);
    const aligned = alignedAsked(scenario, understood);
    const unknowns = unknownsAsked(scenario, flags.fit);
    const lifts = await liftsAsked(scenario, flags.lifts, aligned.until);
    const isProposed = flags.fit === undefined && scenario.fit.length === 0;
    const used = { aligned, planned };
    for (const line of dataLines(notes, used, scenario, unknowns, isProposed, terminal.language))
      (flags.dryRun ? terminal.print : terminal.tell)(line);
    if (flags.dryRun) return ExitCode.done;
    const question: CalibrationQuestion = {
      scenario,
      ...(ties && { ties }),
      unknowns,
      targets: aligned.targets,
      ...(lifts.length > 0 && { lifts }),
      until: aligned.until,
      points: flags.runs ?? USUAL.points,
      draws: flags.draws,
      seed: flags.seed ?? scenario.seed,
      isSizeFree: flags.knownSize !== true,
      selfTests: flags.selfTest ?? 0,
      trials: flags.experiments === true ? USUAL.trials : 0,
      origins: flags.origins,
    };
    refuseFewRuns(question);
    warnOverridden(scenario, [...chosenIn(flags.set), ...unknowns], terminal);
    const order = {
      question: planCalibration(question),
      flags,
      typed,
      about: path,
      of: [scenario, ties, aligned.targets, unknowns, ...(lifts.length > 0 ? [lifts] : [])],
    };
    return conductStudy(
      calibrateStudy,
      {
        ...order,
        write(folder, calibration) {
          for (const [name, text] of scenarioTexts(calibration)) folder.write(name, [text]);
        },
      },
      terminal,
    );
  },
});

/** @throws {CliError} where nothing in the data can be held against the scenario */
function alignedAsked(scenario: Scenario, observed: Observed): Aligned {
  const aligned = alignTargets(scenario, observed);
  const { strangers, targets } = aligned;
  const brands = Object.keys(scenario.brands);
  if (strangers.length > 0) throw new CliError(fitFaults.strangers(strangers, brands));
  const { start, days } = scenario.market;
  if (targets.length === 0) throw new CliError(fitFaults.noTargets(start, dateOf(start, days - 1)));
  return aligned;
}

/** @throws {CliError} where somebody says of a column that it is of a channel which the scenario does not have */
function refuseStrangeChannels(scenario: Scenario, { series }: Observed, map: readonly string[]): void {
  const find = placeFinder(scenario);
  for (const one of series) {
    const said = map.find((text) => text.endsWith(`=${one.what}:${one.channel}`));
    const { stranger } = find(one);
    if (said === undefined || stranger === undefined || one.what === "impressions") continue;
    throw new CliError(fitFaults.strangeChannel(said, stranger, Object.keys(scenario.channels)));
  }
}

/** @throws {CliError} with all that is wrong with a table of experiments */
async function liftsAsked(
  scenario: Scenario,
  file: string | undefined,
  until: number,
): Promise<readonly Lift[]> {
  if (file === undefined) return [];
  const { lifts, faults } = readLifts(scenario, await readTable(file), file, until);
  if (faults.length > 0) throw new CliError(joinFaults(faults));
  return lifts;
}

/** @throws {CliError} with all that is wrong with what is to be found */
function unknownsAsked(scenario: Scenario, texts: readonly string[] | undefined): readonly Unknown[] {
  const { unknowns, faults } = readingOf(scenario, texts);
  if (faults.length > 0) throw new CliError(joinFaults(faults));
  if (unknowns.length === 0) throw new CliError(fitFaults.nothingToFit);
  return unknowns;
}

/** Those typed, or else those of the scenario, or else those proposed. */
function readingOf(scenario: Scenario, texts: readonly string[] | undefined): UnknownsReading {
  if (texts !== undefined) return readUnknowns(scenario, texts);
  if (scenario.fit.length > 0) return ownUnknowns(scenario);
  return { unknowns: proposedUnknowns(scenario), faults: [] };
}

/** @throws {CliError} where there are too few runs to learn from */
function refuseFewRuns({ targets, unknowns, points }: CalibrationQuestion): void {
  const least = leastRuns(unknowns.length, planStatistics(targets).length);
  if (points < least) throw new CliError(fitFaults.tooFewRuns(least, points));
}
