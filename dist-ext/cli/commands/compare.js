import { inEach } from "../../language/bilingual.js";
import { joinFaults } from "../../language/fault.js";
import { spokenIn } from "../../language/spoken.js";
import { focusBrand } from "../../report/document/names.js";
import { readPeriod } from "../../metrics/period.js";
import { PERIOD_WORDS } from "../../scenario/words/expectations.js";
import { findCompareFaults } from "../../studies/compare/compareFaults.js";
import { changedValues } from "../../studies/compare/compareSettings.js";
import { compareStudy } from "../../studies/compare/compareStudy.js";
import { planAllContributions } from "../../studies/compare/contributions.js";
import { settingsWithoutCost } from "../../studies/compare/settingsWithoutCost.js";
import { compareWords } from "../../studies/compare/words/compare.js";
import { compareHelp } from "../../studies/compare/words/compareHelp.js";
import { CliError } from "../cliError.js";
import { chosenIn, warnOverridden } from "../flags/chosenSettings.js";
import { commandFile } from "../flags/commandFile.js";
import { addRunFlags, addSettingFlags, addSpeechFlags } from "../flags/commonFlags.js";
import { collect } from "../flags/optionValues.js";
import { addPrecisionFlag, precisionAsked } from "../flags/precision.js";
import { runStudy } from "../study/runStudy.js";
import { createTerminal } from "../terminal/terminal.js";
import { commandFaults } from "../words/commandFaults.js";
import { optionFaults } from "../words/optionFaults.js";
import { openContenders } from "./compareContenders.js";
export const command = commandFile({
    examples: compareHelp.examples,
    declare(command, say) {
        command
            .argument("<scenario>", say(compareHelp.baseline))
            .argument("[alternatives...]", say(compareHelp.alternatives))
            .option("--with <settings>", say(compareHelp.with), collect)
            .option("--money", say(compareHelp.money), false)
            .option("--contributions", say(compareHelp.contributions), false);
        addPrecisionFlag(addSettingFlags(addRunFlags(command, say), say), say).option("--period <name>", `${say(compareHelp.period)}: ${say(PERIOD_WORDS)}`, "total");
        addSpeechFlags(command, say);
    },
    async act(paths, flags, typed) {
        const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
        const contenders = openContenders(paths, flags.with ?? [], flags);
        const { scenario } = contenders[0];
        refuseFaults(contenders, flags.period);
        warnOfFreeSettings(contenders, terminal);
        warnOfOverrides(contenders, flags, terminal);
        const question = {
            contenders,
            runs: flags.runs ?? scenario.runs,
            seed: flags.seed ?? scenario.seed,
            period: flags.period,
            precise: precisionAsked(scenario, flags),
            apart: flags.contributions ? contributionPlans(contenders, terminal) : [],
            money: flags.money,
        };
        const of = contenders.map(({ label, scenario: own }) => ({ label, own }));
        return runStudy(compareStudy, { question, flags, typed, about: paths[0], of }, terminal);
    },
});
function refuseFaults(contenders, period) {
    const faults = findCompareFaults(contenders);
    if (faults.length > 0)
        throw new CliError(joinFaults(faults));
    const { days } = contenders[0].scenario.market;
    if (readPeriod(period, days) !== undefined)
        return;
    throw new CliError(optionFaults.noSuchPeriod(days, period));
}
/**
 * Plans how alternatives are taken apart. Of those that cannot be it is said why; the others are not kept from it.
 *
 * @throws {CliError} if none can be
 */
function contributionPlans(contenders, { language, warn }) {
    const { plans, faults } = planAllContributions(contenders);
    if (plans.length === 0)
        throw new CliError(commandFaults.cannotTakeApart(inEach((of) => faults.map((fault) => fault[of]).join("; "))));
    for (const fault of faults)
        warn(compareWords[language].notApart(fault[language]));
    return plans;
}
/** Says what the timelines themselves set of what is changed. */
function warnOfOverrides([baseline, ...alternatives], { set }, terminal) {
    warnOverridden(baseline.scenario, chosenIn(set), terminal);
    for (const { label, scenario } of alternatives) {
        const warn = (text) => terminal.warn(text.replace(/^/gm, `${spokenIn(label, terminal.language)}: `));
        warnOverridden(scenario, changedValues(baseline.scenario, scenario), { ...terminal, warn });
    }
}
/** Says which settings cost nothing: a better product for no money wins every comparison. */
function warnOfFreeSettings([baseline, ...alternatives], { language, warn }) {
    const words = compareWords[language];
    const brand = focusBrand(baseline.scenario);
    const lines = alternatives.flatMap((alternative) => {
        const free = settingsWithoutCost(baseline, alternative, brand);
        return free.length === 0
            ? []
            : [words.withoutCost(spokenIn(alternative.label, language), free.join(", "))];
    });
    if (lines.length > 0)
        warn([...lines, words.sayCost].join("\n"));
}
