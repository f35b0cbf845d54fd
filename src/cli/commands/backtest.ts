import { backtestStudy } from "../../studies/backtest/backtestStudy.ts";
import { type Method, METHODS } from "../../studies/forecast/methods.ts";
import { askedOf } from "../../studies/forecast/target.ts";
import { usualHorizon } from "../../studies/forecast/forecastQuestion.ts";
import { forecastHelp } from "../../studies/forecast/words/forecastHelp.ts";
import { CliError, ExitCode } from "../cliError.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addReportFlag, addSpeechFlags, type RunFlags } from "../flags/commonFlags.ts";
import { addDataFlags, type DataFlags, openData, understandingOf } from "../flags/dataFlags.ts";
import { oneOf, wholeNumber } from "../flags/optionValues.ts";
import { conductStudy } from "../study/conductStudy.ts";
import { createTerminal } from "../terminal/terminal.ts";
import { dataFaults } from "../words/data.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import type { CommandHelp } from "../../studies/study.ts";

/** Help of `umot backtest`. */
const backtestHelp = {
  examples: [
    [
      "backtest sales.csv",
      {
        en: "how good the forecasts of every method would have been at each point of the past",
        it: "quanto sarebbero state buone le previsioni di ogni metodo in ogni punto del passato",
      },
    ],
    [
      "backtest products.csv --size 42000 --horizon 5",
      {
        en: "products of known market size, up to five periods ahead",
        it: "prodotti di cui si conosce la dimensione del mercato, fino a cinque periodi in avanti",
      },
    ],
    [
      "backtest films.csv --map week=period --first 3 --last 3 --horizon 9",
      {
        en: "after three weeks, to the twelfth, learning from the other films",
        it: "dopo tre settimane, fino alla dodicesima, imparando dagli altri film",
      },
    ],
  ],
  first: {
    en: "periods that must be known before the first forecast",
    it: "periodi che devono essere noti prima della prima previsione",
  },
  last: {
    en: "periods known to the last forecast (default: all but one)",
    it: "periodi noti all'ultima previsione (predefinito: tutti meno uno)",
  },
  origins: {
    en: "most forecasts of a series, thinned out evenly (default: 100, fewer where there are many series)",
    it: "numero massimo di previsioni per serie, diradate in modo uniforme (predefinito: 100, meno se le serie sono molte)",
  },
  method: {
    en: "only this method and the last value (repeatable; default: all)",
    it: "soltanto questo metodo e l'ultimo valore (ripetibile; predefinito: tutti)",
  },
} as const satisfies CommandHelp;

interface Flags extends Omit<RunFlags, "store" | "resume">, DataFlags {
  readonly horizon?: number;
  readonly first: number;
  readonly last?: number;
  readonly origins?: number;
  readonly method?: readonly Method[];
}

/** Forecasts of a series where nobody says: of many series fewer, so that it takes no longer than a minute or two. */
const usualOrigins = (series: number) => Math.max(3, Math.min(100, Math.floor(3000 / series)));

const oneMethod = oneOf("--method", METHODS);

export const command = commandFile<Flags>({
  examples: backtestHelp.examples,

  declare(command, say) {
    addDataFlags(command, say)
      .option("--horizon <number>", say(forecastHelp.horizon), wholeNumber("--horizon", 1, 400, 5))
      .option("--first <number>", say(backtestHelp.first), wholeNumber("--first", 0, 100_000, 3), 3)
      .option("--last <number>", say(backtestHelp.last), wholeNumber("--last", 0, 100_000, 10))
      .option("--origins <number>", say(backtestHelp.origins), wholeNumber("--origins", 1, 10_000, 100))
      .option(
        "--method <method>",
        `${say(backtestHelp.method)}: ${METHODS.join(", ")}`,
        (text: string, before: readonly Method[] = []) => [...before, oneMethod(text)],
      )
      .option("--seed <text>", say(forecastHelp.seed), "forecast")
      .option("--out <folder>", say(sharedHelp.out))
      .option("--no-out", say(sharedHelp.noOut))
      .option("--force", say(sharedHelp.force));
    addSpeechFlags(addReportFlag(command, say), say);
  },

  async act([path], flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const { data, notes } = await openData(path, flags);
    if (flags.dryRun === true) {
      terminal.print(understandingOf(notes)[terminal.language]);
      return ExitCode.done;
    }
    const { first, last, method, seed = "forecast" } = flags;
    const most = flags.origins ?? usualOrigins(askedOf(data).length);
    const longest = askedOf(data).reduce((most, { values }) => Math.max(most, values.length), 0);
    if (longest <= first) throw new CliError(dataFaults.tooShort(path, longest, first));
    const question = {
      data,
      about: path,
      notes,
      methods: method && [...new Set<Method>([...method, "naive"])],
      horizon: flags.horizon ?? usualHorizon(data.step),
      first,
      last,
      most,
      seed,
    };
    return conductStudy(
      backtestStudy,
      { question, flags: { ...flags, store: false }, typed, about: path, of: [data] },
      terminal,
    );
  },
});
