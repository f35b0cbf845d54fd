import { conductStudy } from "../study/conductStudy.ts";
import { runsStudy, type RunsResult } from "../../studies/run/runsStudy.ts";
import { WITNESSES } from "../../studies/runs/replicate.ts";
import type { TableFolder } from "../../files/formats/tableFolder.ts";
import { EVENTS_FORMATS, type EventsFormat } from "../../files/events/eventsFormats.ts";
import { nearest } from "../../scenario/check/nearest.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { readPeriod } from "../../metrics/period.ts";
import { PERIOD_WORDS } from "../../scenario/words/expectations.ts";
import { chosenIn, warnOverridden } from "../flags/chosenSettings.ts";
import { CliError } from "../cliError.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addRunFlags, addSettingFlags, addSpeechFlags, type RunFlags } from "../flags/commonFlags.ts";
import { openScenario } from "../flags/openScenario.ts";
import { wholeNumber } from "../flags/optionValues.ts";
import { addPrecisionFlag, precisionAsked, type PrecisionFlags } from "../flags/precision.ts";
import { createTerminal } from "../terminal/terminal.ts";
import { optionFaults } from "../words/optionFaults.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import { runHelp } from "../../studies/run/words/runHelp.ts";

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
    const question = {
      scenario,
      parameters,
      runs,
      seed,
      precise: precisionAsked(scenario, flags),
      witnesses: flags.events ?? WITNESSES,
      period: flags.period,
      withTruth: flags.mmmTruth === true,
      chosen: chosenIn(flags.set),
    };
    const write = async (place: TableFolder, { runs: [first] }: RunsResult) => {
      if (parameters.logged === 0) return;
      const { writeEvents } = await import("../../files/events/writeEvents.ts");
      writeEvents(place, first, scenario, flags.eventsFormat);
    };
    const order = { question, flags, typed, about: path, of: [scenario, ties], write };
    return conductStudy(runsStudy, order, terminal);
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

function checkPeriod(period: string, days: number): void {
  if (readPeriod(period, days) !== undefined) return;
  throw new CliError(optionFaults.noSuchPeriod(days, period));
}
