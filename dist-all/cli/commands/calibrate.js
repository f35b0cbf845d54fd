import { runStudy } from "../study/runStudy.js";
import { leastRuns } from "../../numeric/inference/quadraticEmulator.js";
import { joinFaults } from "../../language/fault.js";
import { dateOf } from "../../report/tables/table.js";
import { alignTargets } from "../../studies/calibrate/targets/alignTargets.js";
import { calibrateStudy } from "../../studies/calibrate/calibrateStudy.js";
import { planCalibration } from "../../studies/calibrate/calibrationPlan.js";
import { withPlansOfData } from "../../studies/calibrate/targets/plansOfData.js";
import { proposedUnknowns } from "../../studies/calibrate/proposedUnknowns.js";
import { ownUnknowns, readUnknowns } from "../../studies/calibrate/readUnknown.js";
import { planStatistics } from "../../studies/calibrate/targets/statistics.js";
import { dataLines } from "../../studies/calibrate/shown/dataLines.js";
import { calibrateHelp } from "../../studies/calibrate/words/calibrateHelp.js";
import { fitFaults } from "../../studies/calibrate/words/fitFaults.js";
import { scenarioTexts } from "../../studies/calibrate/shown/scenarioTexts.js";
import { CliError } from "../cliError.js";
import { commandFaults } from "../words/commandFaults.js";
import { ExitCode } from "../exitCode.js";
import { chosenIn, warnOverridden } from "../flags/chosenSettings.js";
import { commandFile } from "../flags/commandFile.js";
import { addRunFlags, addSettingFlags, addSpeechFlags } from "../flags/commonFlags.js";
import { addColumnFlags, openObserved } from "../flags/dataFlags.js";
import { openScenario } from "../flags/openScenario.js";
import { collect, wholeNumber } from "../flags/optionValues.js";
import { createTerminal } from "../terminal/terminal.js";
import { sharedHelp } from "../words/help/everywhere.js";
/** Runs of the design, enough for five unknowns and twenty numbers; scenarios drawn; runs of each experiment. */
const USUAL = { points: 1024, draws: 40, trials: 200 };
export const command = commandFile({
    examples: calibrateHelp.examples,
    declare(command, say) {
        command
            .argument("<scenario>", say(sharedHelp.scenario))
            .option("--data <file>", say(calibrateHelp.data))
            .option("--fit <path=lo..hi>", say(calibrateHelp.fit), collect)
            .option("--draws <number>", say(calibrateHelp.draws), wholeNumber("--draws", 10, 1000, 40), USUAL.draws)
            .option("--known-size", say(calibrateHelp.knownSize))
            .option("--self-test <markets>", say(calibrateHelp.selfTest), wholeNumber("--self-test", 10, 1000, 100))
            .option("--experiments", say(calibrateHelp.tryExperiments))
            .option("--dry-run", say(calibrateHelp.dryRun));
        addSpeechFlags(addSettingFlags(addRunFlags(addColumnFlags(command, say), say), say), say);
    },
    async act([path], flags, typed) {
        const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
        const { scenario: written, ties } = openScenario(path, flags);
        if (flags.data === undefined)
            throw new CliError(commandFaults.noData);
        const { understood, notes } = await openObserved(flags.data, flags);
        const { scenario, planned } = withPlansOfData(written, understood.series);
        const aligned = alignedAsked(scenario, understood);
        const unknowns = unknownsAsked(scenario, flags.fit);
        const isProposed = flags.fit === undefined && scenario.fit.length === 0;
        for (const line of dataLines(notes, { aligned, planned }, unknowns, isProposed, terminal.language))
            (flags.dryRun ? terminal.print : terminal.tell)(line);
        if (flags.dryRun)
            return ExitCode.done;
        const question = {
            scenario,
            ...(ties && { ties }),
            unknowns,
            targets: aligned.targets,
            until: aligned.until,
            points: flags.runs ?? USUAL.points,
            draws: flags.draws,
            seed: flags.seed ?? scenario.seed,
            isSizeFree: flags.knownSize !== true,
            selfTests: flags.selfTest ?? 0,
            trials: flags.experiments === true ? USUAL.trials : 0,
        };
        refuseFewRuns(question);
        warnOverridden(scenario, [...chosenIn(flags.set), ...unknowns], terminal);
        const order = {
            question: planCalibration(question),
            flags,
            typed,
            about: path,
            of: [scenario, ties, aligned.targets, unknowns],
        };
        return runStudy(calibrateStudy, {
            ...order,
            write(folder, calibration) {
                for (const [name, text] of scenarioTexts(calibration))
                    folder.write(name, [text]);
            },
        }, terminal);
    },
});
/** @throws {CliError} where nothing in the data can be held against the scenario */
function alignedAsked(scenario, observed) {
    const aligned = alignTargets(scenario, observed);
    const { strangers, targets } = aligned;
    const brands = Object.keys(scenario.brands);
    if (strangers.length > 0)
        throw new CliError(fitFaults.strangers(strangers, brands));
    const { start, days } = scenario.market;
    if (targets.length === 0)
        throw new CliError(fitFaults.noTargets(start, dateOf(start, days - 1)));
    return aligned;
}
/** @throws {CliError} with all that is wrong with what is to be found */
function unknownsAsked(scenario, texts) {
    const { unknowns, faults } = readingOf(scenario, texts);
    if (faults.length > 0)
        throw new CliError(joinFaults(faults));
    if (unknowns.length === 0)
        throw new CliError(fitFaults.nothingToFit);
    return unknowns;
}
/** Those typed, or else those of the scenario, or else those proposed. */
function readingOf(scenario, texts) {
    if (texts !== undefined)
        return readUnknowns(scenario, texts);
    if (scenario.fit.length > 0)
        return ownUnknowns(scenario);
    return { unknowns: proposedUnknowns(scenario), faults: [] };
}
/** @throws {CliError} where there are too few runs to learn from */
function refuseFewRuns({ targets, unknowns, points }) {
    const least = leastRuns(unknowns.length, planStatistics(targets).length);
    if (points < least)
        throw new CliError(fitFaults.tooFewRuns(least, points));
}
