import { runStudy } from "../study/runStudy.js";
import { runsStudy } from "../../studies/run/runsStudy.js";
import { WITNESSES } from "../../studies/runs/replicate.js";
import { EVENTS_FORMATS, writeEvents } from "../../files/events/writeEvents.js";
import { nearest } from "../../scenario/check/nearest.js";
import { toParameters } from "../../scenario/compile/toParameters.js";
import { readPeriod } from "../../metrics/period.js";
import { PERIOD_WORDS } from "../../scenario/words/expectations.js";
import { chosenIn, warnOverridden } from "../flags/chosenSettings.js";
import { CliError } from "../cliError.js";
import { commandFile } from "../flags/commandFile.js";
import { addRunFlags, addSettingFlags, addSpeechFlags } from "../flags/commonFlags.js";
import { openScenario } from "../flags/openScenario.js";
import { wholeNumber } from "../flags/optionValues.js";
import { addPrecisionFlag, precisionAsked } from "../flags/precision.js";
import { createTerminal } from "../terminal/terminal.js";
import { optionFaults } from "../words/optionFaults.js";
import { sharedHelp } from "../words/help/everywhere.js";
import { runHelp } from "../../studies/run/words/runHelp.js";
export const command = commandFile({
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
        const write = (place, { runs: [first] }) => {
            if (parameters.logged > 0)
                writeEvents(place, first, scenario, flags.eventsFormat);
        };
        const order = { question, flags, typed, about: path, of: [scenario, ties], write };
        return runStudy(runsStudy, order, terminal);
    },
});
/** Reads what `--events-format` says, for example `xes.gz,parquet`. */
function eventsFormats(text) {
    const words = text.split(",").map((word) => word.trim());
    const isFormat = (word) => EVENTS_FORMATS.some((format) => format === word);
    const unknown = words.find((word) => !isFormat(word));
    if (unknown === undefined)
        return [...new Set(words.filter(isFormat))];
    const meant = nearest(unknown, EVENTS_FORMATS);
    throw new CliError(optionFaults.notSomeOf("--events-format", EVENTS_FORMATS, text, meant, "--events-format xes.gz,parquet"));
}
function checkPeriod(period, days) {
    if (readPeriod(period, days) !== undefined)
        return;
    throw new CliError(optionFaults.noSuchPeriod(days, period));
}
