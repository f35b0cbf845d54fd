import { backtestStudy } from "../../studies/backtest/backtestStudy.ts";
import { backtestHelp } from "../../studies/backtest/words/backtestHelp.ts";
import { type Method, METHODS } from "../../studies/forecast/methods.ts";
import { askedOf } from "../../studies/forecast/target.ts";
import { usualHorizon } from "../../studies/forecast/usualHorizon.ts";
import { forecastHelp } from "../../studies/forecast/words/forecastHelp.ts";
import { CliError } from "../cliError.ts";
import { ExitCode } from "../exitCode.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addReportFlag, addSpeechFlags, type RunFlags } from "../flags/commonFlags.ts";
import { addDataFlags, type DataFlags, openData, understandingOf } from "../flags/dataFlags.ts";
import { oneOf, wholeNumber } from "../flags/optionValues.ts";
import { conductStudy } from "../study/conductStudy.ts";
import { createTerminal } from "../terminal/terminal.ts";
import { dataFaults } from "../words/data.ts";
import { sharedHelp } from "../words/help/everywhere.ts";

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
