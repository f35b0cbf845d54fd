import { runStudy } from "../study/runStudy.js";
import { attributionStudy } from "../../studies/attribution/attributionStudy.js";
import { planAttribution } from "../../studies/attribution/attribution.js";
import { toParameters } from "../../scenario/compile/toParameters.js";
import { brandAsked } from "../flags/brandFlag.js";
import { chosenIn, warnOverridden } from "../flags/chosenSettings.js";
import { CliError } from "../cliError.js";
import { commandFile } from "../flags/commandFile.js";
import { addRunFlags, addSettingFlags, addSpeechFlags } from "../flags/commonFlags.js";
import { openScenario } from "../flags/openScenario.js";
import { wholeNumber } from "../flags/optionValues.js";
import { createTerminal } from "../terminal/terminal.js";
import { commandFaults } from "../words/commandFaults.js";
import { sharedHelp } from "../words/help/everywhere.js";
import { attributionHelp } from "../../studies/attribution/words/attributionHelp.js";
/** Enough journeys for rules to be steady, few enough for the memory. */
const USUAL_EVENTS = 2000;
export const command = commandFile({
    examples: attributionHelp.examples,
    declare(command, say) {
        command
            .argument("<scenario>", say(sharedHelp.scenario))
            .option("--brand <name>", say(sharedHelp.brand))
            .option("--events <consumers>", say(attributionHelp.events), wholeNumber("--events", 1, 1_000_000, USUAL_EVENTS), USUAL_EVENTS)
            .option("--no-moments", say(attributionHelp.noMoments));
        addSpeechFlags(addSettingFlags(addRunFlags(command, say), say), say);
    },
    async act([path], flags, typed) {
        const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
        const { scenario, ties } = openScenario(path, flags);
        const brand = brandAsked(scenario, flags.brand);
        warnOverridden(scenario, chosenIn(flags.set), terminal);
        const [runs, seed] = [flags.runs ?? scenario.runs, flags.seed ?? scenario.seed];
        const parameters = toParameters(scenario, { logged: flags.events, ...(ties && { ties }) });
        const plan = planAttribution(scenario, parameters, brand, flags.moments);
        refuseAbsence(plan);
        const question = { plan, runs, seed };
        const of = [scenario, ties];
        return runStudy(attributionStudy, { question, flags, typed, about: path, of }, terminal);
    },
});
function refuseAbsence({ scenario, brand, channels }) {
    if (channels.length > 0)
        return;
    const [first] = Object.keys(scenario.channels);
    throw new CliError(commandFaults.absent(brand, first));
}
