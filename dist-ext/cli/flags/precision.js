import { readPrecision } from "../../studies/runs/readPrecision.js";
import { PRECISION_EXAMPLE } from "../../studies/runs/words/measuring.js";
import { CliError } from "../cliError.js";
import { ExitCode } from "../exitCode.js";
import { collect } from "./optionValues.js";
import { storeWords } from "../words/store.js";
import { commandFaults } from "../words/commandFaults.js";
import { sharedHelp } from "../words/help/everywhere.js";
/** Runs after which the search for precision ends, unless --runs says otherwise. */
const USUAL_MOST = 1000;
/** Adds `--precision`: as many runs as make an interval narrow enough, instead of a number of runs. */
export function addPrecisionFlag(command, say) {
    return command.option("--precision <metric:half-width>", say(sharedHelp.precision), collect);
}
/** What `--precision` asks for; undefined without it. @throws {CliError} if a text makes no sense */
export function precisionAsked(scenario, { precision, runs }) {
    if (precision === undefined)
        return undefined;
    const readings = precision.map((text) => readPrecision(text, scenario));
    for (const { fault } of readings)
        if (fault !== undefined)
            throw new CliError(fault);
    const most = runs ?? USUAL_MOST;
    if (most < 2)
        throw new CliError(commandFaults.oneRunIsNoSpread(most, `${PRECISION_EXAMPLE} --runs ${USUAL_MOST}`));
    return { targets: readings.flatMap(({ targets = [] }) => targets), most };
}
/** Says how many runs it took, and how narrow each interval has become. */
export function tellPrecision({ targets, looks, isReached }, terminal) {
    const words = storeWords[terminal.language];
    const { runs, widths } = looks[looks.length - 1];
    const number = new Intl.NumberFormat(terminal.language, { maximumSignificantDigits: 3 });
    const reached = targets.map(({ name, halfWidth }, at) => {
        const width = Number.isNaN(widths[at]) ? "–" : number.format(widths[at]);
        return words.halfWidth(name, width, number.format(halfWidth));
    });
    const looked = looks.map((look) => number.format(look.runs)).join(", ");
    if (isReached)
        terminal.tell(words.precise(number.format(runs), looked, reached.join("; ")));
    else
        terminal.warn(words.imprecise(number.format(runs), reached.join("; ")));
}
/** An interval that has stayed too wide is a threshold missed. */
export function codeOfPrecision(precision) {
    return precision === undefined || precision.isReached ? ExitCode.done : ExitCode.failed;
}
