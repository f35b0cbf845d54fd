import { runStudy } from "../study/runStudy.js";
import { optimiseStudy } from "../../studies/optimise/optimiseStudy.js";
import {} from "../../studies/optimise/optimiseAgainstRivals.js";
import { freeLevers, GOALS, readQuestion, } from "../../studies/optimise/question.js";
import { joinFaults } from "../../language/fault.js";
import { planWords } from "../../studies/optimise/planWords.js";
import { readAmount } from "../flags/amount.js";
import { brandAsked } from "../flags/brandFlag.js";
import { chosenIn, warnOverridden } from "../flags/chosenSettings.js";
import { CliError } from "../cliError.js";
import { commandFile } from "../flags/commandFile.js";
import { addRunFlags, addSettingFlags, addSpeechFlags } from "../flags/commonFlags.js";
import { openScenario } from "../flags/openScenario.js";
import { collect, oneOf, wholeNumber } from "../flags/optionValues.js";
import { createTerminal } from "../terminal/terminal.js";
import { optionFaults } from "../words/optionFaults.js";
import { commandFaults } from "../words/commandFaults.js";
import { sharedHelp } from "../words/help/everywhere.js";
import { optimiseHelp } from "../../studies/optimise/words/optimiseHelp.js";
const USUAL = { screening: 4, frontier: 5 };
const goals = Object.keys(GOALS);
export const command = commandFile({
    examples: optimiseHelp.examples,
    declare(command, say) {
        command
            .argument("<scenario>", say(sharedHelp.scenario))
            .option("--lever <path=lo..hi>", say(optimiseHelp.lever), collect)
            .option("--budget <amount>", say(optimiseHelp.budget))
            .option("--extra-budget <amount>", say(optimiseHelp.extraBudget))
            .option("--goal <goal>", goals.join(", "), oneOf("--goal", goals), "profit")
            .option("--brand <name>", say(sharedHelp.brand))
            .option("--cost <path=amount>", say(optimiseHelp.cost), collect)
            .option("--constraint <rule>", say(optimiseHelp.constraint), collect)
            .option("--points <number>", say(optimiseHelp.points), wholeNumber("--points", 2, 1000, 40))
            .option("--screening <number>", say(optimiseHelp.screening), wholeNumber("--screening", 2, 1000, USUAL.screening), USUAL.screening)
            .option("--frontier <number>", say(optimiseHelp.frontier), wholeNumber("--frontier", 0, 50, USUAL.frontier), USUAL.frontier)
            .option("--rivals <rounds>", say(optimiseHelp.rivals), wholeNumber("--rivals", 0, 20, 3), 0);
        addSpeechFlags(addSettingFlags(addRunFlags(command, say), say), say);
    },
    async act([path], flags, typed) {
        const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
        const question = questionAsked(path, flags);
        const { scenario, levers } = question;
        const options = {
            seed: flags.seed ?? scenario.seed,
            points: flags.points ?? 10 + 8 * levers.length,
            screening: flags.screening,
            runs: flags.runs ?? scenario.runs,
            levels: flags.frontier,
            rounds: flags.rivals,
        };
        refuseOneRun(options.runs);
        warnOfFreeLevers(question, terminal);
        warnOverridden(scenario, [...chosenIn(flags.set), ...levers], terminal);
        const of = [scenario, question.options];
        const order = { question: { question, options }, flags, typed, about: path, of };
        return runStudy(optimiseStudy, order, terminal);
    },
});
/** @throws {CliError} with all that is wrong with the question */
function questionAsked(path, flags) {
    const { scenario, ties } = openScenario(path, flags);
    if (flags.budget !== undefined && flags.extraBudget !== undefined)
        throw new CliError(optionFaults.budgetTwice);
    const amount = (option, text) => text === undefined ? undefined : readAmount(option, text, scenario.market.currency);
    const written = {
        brand: brandAsked(scenario, flags.brand),
        goal: flags.goal,
        levers: flags.lever ?? [],
        costs: (flags.cost ?? []).map((text) => withPlainAmount(text, scenario.market.currency)),
        budget: amount("--budget", flags.budget),
        extraBudget: amount("--extra-budget", flags.extraBudget),
        constraints: flags.constraint ?? [],
    };
    const { question, faults } = readQuestion(scenario, written, ties && { ties });
    if (faults.length === 0)
        return question;
    throw new CliError(joinFaults(faults));
}
/** `path=30.000,50/day` with its amount as programs write it; what has no amount is left for `readQuestion` to refuse. */
function withPlainAmount(text, currency) {
    const [, path, amount, per = ""] = /^([^=]*=)\s*([^/]*\d[^/]*?)\s*(\/.*)?$/.exec(text) ?? [];
    if (path === undefined ||
        amount === undefined ||
        (Number.isFinite(Number(amount)) && !/\.\d{3}$/.test(amount)))
        return text;
    return `${path}${readAmount("--cost", amount, currency)}${per}`;
}
/** A plan is recommended by an interval, which one run does not have. */
function refuseOneRun(runs) {
    if (runs >= 2)
        return;
    throw new CliError(commandFaults.oneRunIsLuck);
}
function warnOfFreeLevers(question, { language, warn }) {
    const free = freeLevers(question).map(({ path }) => path);
    if (free.length > 0)
        warn(planWords[language].freeLevers(free.join(", ")));
}
