import { loadFile } from "../../files/reading/loadFile.js";
import { loadWithin } from "../../files/reading/loadWithin.js";
import { inEach } from "../../language/bilingual.js";
import { didYouMean } from "../../language/fault.js";
import { formatProblems } from "../../scenario/check/formatProblems.js";
import { readScenario } from "../../scenario/read/readScenario.js";
import { COMMAND_LINE } from "../../scenario/read/settingTexts.js";
import { refuseVoid } from "./chosenSettings.js";
import { CliError } from "../cliError.js";
import { scenarioMeant } from "./findScenario.js";
import { rememberNames } from "./ownExamples.js";
import { commandFaults } from "../words/commandFaults.js";
/** Reads a scenario that somebody named; where there is none, the advice names the one that was perhaps meant. */
export function readNamed(path, settings, flags, origin) {
    const reading = readScenario(loaderOf(path, flags), path, settings, origin);
    if (reading.files.length > 0)
        return reading;
    const meant = reading.problems.some(({ code }) => code === "U101") ? scenarioMeant(path) : undefined;
    if (meant === undefined)
        return reading;
    return {
        ...reading,
        problems: reading.problems.map((problem) => ({ ...problem, advice: didYouMean(meant) })),
    };
}
/** What reads the files of a scenario; with `--allow-outside`, wherever they are. */
function loaderOf(path, { allowOutside = false }) {
    return allowOutside ? loadFile : loadWithin(path);
}
/**
 * @param origin - the flag that settings were written with
 * @throws {CliError} with all problems at once, worded for people
 */
export function openScenario(path, flags = {}, origin = COMMAND_LINE) {
    const { scenario, ties, problems } = readNamed(path, settingsOf(flags), flags, origin);
    if (scenario === undefined)
        throw problemsError(problems);
    if (origin === COMMAND_LINE)
        refuseVoid(scenario, flags.set ?? [], origin);
    rememberNames(scenario);
    return ties === undefined ? { scenario } : { scenario, ties };
}
/** All that is wrong with a scenario, as one message; `problems` holds at least one. */
export function problemsError(problems) {
    const said = inEach((language) => formatProblems(problems, { language }).trimEnd());
    return new CliError(commandFaults.problems(said, problems[0].code));
}
/** Flags are laid over `--set`, because a flag of its own is the clearer word. */
function settingsOf({ set = [], consumers, days, level }) {
    const given = { "market.consumers": consumers, "market.days": days, level };
    const flags = Object.entries(given).filter(([, value]) => value !== undefined);
    return [...set, ...flags.map(([path, value]) => ({ path, value }))];
}
