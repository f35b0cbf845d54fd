import { forecastStudy } from "../../studies/forecast/forecastStudy.ts";
import { usualHorizon } from "../../studies/forecast/forecastQuestion.ts";
import { type Lack, lackOf, luckOf, type Method, METHODS } from "../../studies/forecast/methods.ts";
import { askedOf, type ForecastData, situationAt } from "../../studies/forecast/target.ts";
import { forecastHelp } from "../../studies/forecast/words/forecastHelp.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { CliError, ExitCode } from "../cliError.ts";
import { addExecutionFlags } from "../flags/executionFlags.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addReportFlag, addSpeechFlags, addStoreFlags, type RunFlags } from "../flags/commonFlags.ts";
import { addDataFlags, type DataFlags, openData, understandingOf } from "../flags/dataFlags.ts";
import { forecastCalibration, isCalibration } from "./forecastCalibration.ts";
import { collect, numberBetween, oneOf, wholeNumber } from "../flags/optionValues.ts";
import { conductStudy } from "../study/conductStudy.ts";
import { createTerminal } from "../terminal/terminal.ts";
import { dataFaults } from "../words/data.ts";
import { sharedHelp } from "../words/help/everywhere.ts";

interface Flags extends RunFlags, DataFlags {
  readonly horizon?: number;
  readonly method?: Method;
  readonly threshold?: number;
  readonly total?: boolean;
  readonly with?: readonly string[];
}

export const command = commandFile<Flags>({
  examples: forecastHelp.examples,

  declare(command, say) {
    addDataFlags(command, say)
      .option("--horizon <number>", say(forecastHelp.horizon), wholeNumber("--horizon", 1, 400, 12))
      .option(
        "--method <method>",
        `${say(forecastHelp.method)}: ${METHODS.join(", ")}`,
        oneOf("--method", METHODS),
      )
      .option(
        "--threshold <number>",
        say(forecastHelp.threshold),
        numberBetween("--threshold", 0, 1e15, 5000),
      )
      .option("--total", say(forecastHelp.total))
      .option("--with <path=value>", say(forecastHelp.alternative), collect)
      .option(
        "--consumers <number>",
        say(forecastHelp.consumers),
        wholeNumber("--consumers", 100, 20_000_000, 20_000),
      )
      .option("--seed <text>", say(forecastHelp.seed), "forecast")
      .option("--out <folder>", say(sharedHelp.out))
      .option("--no-out", say(sharedHelp.noOut))
      .option("--force", say(sharedHelp.force));
    addSpeechFlags(addStoreFlags(addReportFlag(addExecutionFlags(command, say), say), say), say);
  },

  async act([path], flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    if (isCalibration(path)) return forecastCalibration(path, flags, typed, terminal);
    if (flags.with !== undefined) throw new CliError(dataFaults.withoutCalibration("--with", path));
    if (flags.consumers !== undefined) throw new CliError(dataFaults.withoutCalibration("--consumers", path));
    const { data, notes } = await openData(path, flags);
    if (flags.dryRun === true) {
      terminal.print(understandingOf(notes)[terminal.language]);
      return ExitCode.done;
    }
    refuseLacking(data, flags.method, path);
    const { method, threshold, total: isOfTotal, seed = "forecast" } = flags;
    const horizon = flags.horizon ?? usualHorizon(data.step);
    const question = { data, about: path, notes, horizon, method, threshold, isOfTotal, seed };
    return conductStudy(
      forecastStudy,
      { question, flags: { ...flags, store: false }, typed, about: path, of: [data] },
      terminal,
    );
  },
});

/** A method that no series has enough for is refused, with what is missing. */
function refuseLacking(data: ForecastData, method: Method | undefined, path: string): void {
  const luck = luckOf(keyFromSeed(""), 1);
  const situations = askedOf(data).map((target) =>
    situationAt(data, target, { seen: target.values.length, horizon: 1, luck }),
  );
  if (situations.every(({ history, size }) => !history.some(Number.isFinite) && size === undefined))
    throw new CliError(dataFaults.nothingKnown(path));
  if (method === undefined) return;
  const lacks = situations.map((situation) => lackOf(method, situation));
  if (lacks.every((lack): lack is Lack => lack !== undefined))
    throw new CliError(dataFaults.lacks(method, lacks[0]));
}
