import { conductStudy } from "../study/conductStudy.ts";
import { type RunsResult, runsStudy } from "../../studies/run/runsStudy.ts";
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
import type { CommandHelp } from "../../studies/study.ts";

/** Help of `umot run`. */
const runHelp = {
  examples: [
    [
      "run scenarios/restaurant/trattoria.yaml",
      {
        en: "many runs: summary with intervals, charts and data in output/",
        it: "molte simulazioni: riassunto con intervalli, grafici e dati in output/",
      },
    ],
    [
      "run trattoria.yaml --set brands.nonna.quality=0.9 --runs 50",
      { en: "what if the quality were better?", it: "e se la qualità fosse migliore?" },
    ],
    [
      "run trattoria.yaml --no-out --format json | jq .rows",
      { en: "numbers for another program, no files", it: "numeri per un altro programma, nessun file" },
    ],
    [
      "run trattoria.yaml --precision share:0.005",
      {
        en: "as many runs as it takes to know every share to half a point",
        it: "tante simulazioni quante servono per conoscere ogni quota a mezzo punto",
      },
    ],
    [
      "run trattoria.yaml --events 500",
      {
        en: "adds the event log of 500 consumers, for process mining",
        it: "aggiunge il registro degli eventi di 500 consumatori, per il process mining",
      },
    ],
    [
      "run trattoria.yaml --mmm-truth",
      {
        en: "adds what each channel really brought to the weekly frames for marketing-mix tools",
        it: "aggiunge ai dati settimanali per gli strumenti di marketing mix ciò che ogni canale ha portato davvero",
      },
    ],
  ],
  period: { en: "what the summary covers", it: "che cosa copre il riassunto" },
  events: { en: "consumers in the event log", it: "consumatori nel registro degli eventi" },
  eventsFormat: {
    en: "the event log as csv, csv.gz, xes, xes.gz, parquet (default: csv,xes)",
    it: "il registro degli eventi come csv, csv.gz, xes, xes.gz, parquet (predefinito: csv,xes)",
  },
  mmmTruth: {
    en: "measure what each channel of the brand in focus brings (a set of runs without each)",
    it: "misurare che cosa porta ogni canale della marca in primo piano (una serie di simulazioni senza ciascuno)",
  },
} as const satisfies CommandHelp;

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
