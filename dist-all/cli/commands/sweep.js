import { runStudy } from "../study/runStudy.js";
import { sweepStudy } from "../../studies/sweep/sweepStudy.js";
import { DESIGNS, designPoints } from "../../studies/designs/design.js";
import { checkDimensions } from "../../studies/designs/designRanges.js";
import { ownDimensions, planDesign, planSweep, } from "../../studies/sweep/sweep.js";
import { readVary } from "../../studies/designs/vary.js";
import { varyFaults } from "../../studies/designs/words/ranges.js";
import { joinFaults } from "../../language/fault.js";
import { MOST_DIMENSIONS } from "../../numeric/designs/directionNumbers.js";
import { chosenIn, warnOverridden, warnVaried } from "../flags/chosenSettings.js";
import { CliError } from "../cliError.js";
import { commandFile } from "../flags/commandFile.js";
import { addRunFlags, addSettingFlags, addSpeechFlags } from "../flags/commonFlags.js";
import { rangesAsked, refuseTooManyRuns } from "../flags/designFlags.js";
import { openScenario, problemsError } from "../flags/openScenario.js";
import { collect, oneOf, wholeNumber } from "../flags/optionValues.js";
import { createTerminal } from "../terminal/terminal.js";
import { designFaults } from "../words/commandFaults.js";
import { sharedHelp } from "../words/help/everywhere.js";
import { sweepHelp } from "../../studies/sweep/words/sweepHelp.js";
export const command = commandFile({
    examples: sweepHelp.examples,
    declare(command, say) {
        command
            .argument("<scenario>", say(sharedHelp.scenario))
            .option("--vary <path=from..to:steps>", say(sweepHelp.vary), collect)
            .option("--design <design>", DESIGNS.join(", "), oneOf("--design", DESIGNS), "factorial")
            .option("--points <number>", say(sweepHelp.points), wholeNumber("--points", 1, 65_536, 40));
        addSpeechFlags(addSettingFlags(addRunFlags(command, say), say), say);
    },
    async act([path], flags, typed) {
        const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
        const { scenario, ties } = openScenario(path, flags);
        const [runs, seed] = [flags.runs ?? scenario.runs, flags.seed ?? scenario.seed];
        const plan = planOf(scenario, { ...flags, runs }, ties && { ties });
        if (plan.problems.length > 0)
            throw problemsError(plan.problems);
        const chosen = chosenIn(flags.set);
        warnOverridden(scenario, [...chosen, ...plan.dimensions], terminal);
        warnVaried(scenario, chosen, plan.dimensions, terminal);
        const question = { plan, runs, seed, chosen };
        return runStudy(sweepStudy, { question, flags, typed, about: path, of: [scenario, ties] }, terminal);
    },
});
/** Every combination of values, or points spread over ranges. */
function planOf(scenario, flags, options) {
    const { design, points, vary, runs } = flags;
    if (design === "factorial") {
        if (points !== undefined)
            throw new CliError(designFaults.pointsOfFactorial(points));
        const dimensions = dimensionsOf(scenario, vary);
        refuseTooManyRuns(dimensions.reduce((product, { values }) => product * values.length, 1), runs);
        return planSweep(scenario, dimensions, options);
    }
    if (points === undefined)
        throw new CliError(designFaults.noPoints(design));
    refuseTooManyRuns(points, runs);
    const ranges = rangesAsked(scenario, vary);
    if (design === "sobol" && ranges.length > MOST_DIMENSIONS)
        throw new CliError(designFaults.sobolDimensions(MOST_DIMENSIONS, ranges.length));
    return planDesign(scenario, ranges, designPoints(design, ranges, points, flags.seed ?? scenario.seed), options);
}
function dimensionsOf(scenario, varied) {
    const dimensions = varied?.map(toDimension) ?? ownDimensions(scenario);
    if (dimensions.length === 0)
        throw new CliError(varyFaults.nothingToVary(false));
    const faults = checkDimensions(scenario, dimensions);
    if (faults.length > 0)
        throw new CliError(joinFaults(faults));
    return dimensions;
}
function toDimension(text) {
    const { dimension, fault } = readVary(text);
    if (dimension === undefined)
        throw new CliError(fault);
    return dimension;
}
