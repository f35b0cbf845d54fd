import { backtestStudy } from "../../studies/backtest/backtestStudy.js";
import { backtestHelp } from "../../studies/backtest/words/backtestHelp.js";
import { METHODS } from "../../studies/forecast/methods.js";
import { askedOf } from "../../studies/forecast/target.js";
import { usualHorizon } from "../../studies/forecast/usualHorizon.js";
import { forecastHelp } from "../../studies/forecast/words/forecastHelp.js";
import { CliError } from "../cliError.js";
import { ExitCode } from "../exitCode.js";
import { commandFile } from "../flags/commandFile.js";
import { addReportFlag, addSpeechFlags } from "../flags/commonFlags.js";
import { addDataFlags, openData, understandingOf } from "../flags/dataFlags.js";
import { oneOf, wholeNumber } from "../flags/optionValues.js";
import { runStudy } from "../study/runStudy.js";
import { createTerminal } from "../terminal/terminal.js";
import { dataFaults } from "../words/data.js";
import { sharedHelp } from "../words/help/everywhere.js";
/** Forecasts of a series where nobody says: of many series fewer, so that it takes no longer than a minute or two. */
const usualOrigins = (series) => Math.max(3, Math.min(100, Math.floor(3000 / series)));
const oneMethod = oneOf("--method", METHODS);
export const command = commandFile({
    examples: backtestHelp.examples,
    declare(command, say) {
        addDataFlags(command, say)
            .option("--horizon <number>", say(forecastHelp.horizon), wholeNumber("--horizon", 1, 400, 5))
            .option("--first <number>", say(backtestHelp.first), wholeNumber("--first", 0, 100_000, 3), 3)
            .option("--last <number>", say(backtestHelp.last), wholeNumber("--last", 0, 100_000, 10))
            .option("--origins <number>", say(backtestHelp.origins), wholeNumber("--origins", 1, 10_000, 100))
            .option("--method <method>", `${say(backtestHelp.method)}: ${METHODS.join(", ")}`, (text, before = []) => [...before, oneMethod(text)])
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
        const longest = Math.max(...askedOf(data).map(({ values }) => values.length));
        if (longest <= first)
            throw new CliError(dataFaults.tooShort(path, longest, first));
        const question = {
            data,
            about: path,
            notes,
            methods: method && [...new Set([...method, "naive"])],
            horizon: flags.horizon ?? usualHorizon(data.step),
            first,
            last,
            most,
            seed,
        };
        return runStudy(backtestStudy, { question, flags: { ...flags, store: false }, typed, about: path, of: [data] }, terminal);
    },
});
