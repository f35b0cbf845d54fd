import { spokenIn } from "../../language/spoken.js";
import { focusBrand } from "../../report/document/names.js";
import { formatMarkdown } from "../../report/text/textTable.js";
import { timelineOverrides } from "../../scenario/compile/timelineOverrides.js";
import { checkExpectations } from "../runs/expectations.js";
import { replicateUntilPrecise, runsAsked } from "../runs/precise.js";
import { pairedTasks, replicate, replicationTasks } from "../runs/replicate.js";
import { summarise } from "../runs/summary.js";
import { measureMediaTruth, truthSides } from "./media/measureMediaTruth.js";
import { tablesOfMarketingMix } from "./media/tablesOfMarketingMix.js";
import { formatSummary, summaryTable } from "./summaryText.js";
import { summaryTableOf, tablesOfRuns } from "./tablesOfRuns.js";
/** What `umot run --mmm-truth` says. */
const en = {
    plan: (levers, runs, estimate) => `Without each of ${levers} levers in turn, and with all of them, ${runs === 1 ? "once" : `${runs} times`} each: ${estimate}.`,
    unfinished: "Not all of these runs were finished: the weekly frames have no columns of truth.",
};
const it = {
    plan: (levers, runs, estimate) => `Senza ciascuna delle ${levers} leve, e con tutte, ogni volta ${runs === 1 ? "una simulazione" : `${runs} simulazioni`}: ${estimate}.`,
    unfinished: "Non tutte queste simulazioni erano finite: le tabelle settimanali non hanno le colonne della verità.",
};
const mediaTruthWords = { en, it };
/** A scenario, run many times with luck of its own each time. */
export const runsStudy = {
    agenda: ({ scenario, parameters, runs, seed, precise, witnesses }, language) => ({
        about: spokenIn(scenario.title, language),
        tasks: replicationTasks(parameters, { runs: precise?.most ?? runs, seed, witnesses }),
        isMost: precise !== undefined,
    }),
    conduct({ scenario, parameters, runs, seed, precise, witnesses }, { executor, progress, signal }) {
        const options = { seed, witnesses, progress, signal };
        return precise === undefined
            ? replicate(scenario, parameters, { ...options, runs }, executor)
            : replicateUntilPrecise(scenario, parameters, precise, options, executor);
    },
    async complete(result, { withTruth }, supplement) {
        return withTruth ? { ...result, truth: await truthOf(result, supplement) } : result;
    },
    outcome(result, question) {
        const { runs, failures = [], precision } = result;
        const isFine = failures.length === 0 && runs.length > 0 && checkExpectations(result).every(({ isMet }) => isMet);
        return {
            done: runs.length,
            failed: failures.length,
            asked: askedOf(result, question),
            isFine,
            precision,
        };
    },
    origin(result, question) {
        const { scenario, seed, runs, failures } = result;
        const asked = askedOf(result, question);
        return { scenario, seed, runs: runs.length, asked, failures, wholeResults: runs };
    },
    mainTable: (result, { scenario, period }) => summaryTableOf(rowsOf(result, period), scenario),
    tables(result, { scenario, parameters }) {
        const mix = { run: result.runs[0], parameters, start: scenario.market.start };
        return [...tablesOfRuns(result), ...tablesOfMarketingMix(mix, result.truth)];
    },
    async document(replications, { chosen }, maker) {
        const { documentOfRuns } = await import("./documentOfRuns.js");
        return documentOfRuns({ replications, chosen }, maker);
    },
    text: (result, { period }, style) => formatSummary(result, rowsOf(result, period), checkExpectations(result), style),
    markdown(result, { scenario, period }, language) {
        const { columns, rows } = summaryTable(rowsOf(result, period), scenario, language);
        return formatMarkdown(columns, rows);
    },
    json(result, { scenario, period, chosen }) {
        const { seed, runs, precision } = result;
        return {
            title: scenario.title,
            seed,
            runs: runs.length,
            level: scenario.level,
            overridden: timelineOverrides(scenario, chosen),
            rows: rowsOf(result, period),
            expectations: checkExpectations(result),
            precision,
        };
    },
};
const askedOf = ({ precision }, { precise, runs }) => runsAsked(precision, precise) ?? runs;
const rowsOf = (result, period) => summarise(result, undefined, [period]);
/** Runs the market without each lever of the brand in focus, as often as it was run with all of them. */
async function truthOf({ scenario, parameters, seed, runs: done }, { language, gather, warn }) {
    const brand = focusBrand(scenario);
    const at = parameters.brands.indexOf(brand);
    const runs = done.length;
    const sides = truthSides(parameters, at);
    const words = mediaTruthWords[language];
    const tasks = pairedTasks(sides.map((side) => ({ parameters: side })), { runs, seed });
    const sentence = (estimate) => words.plan(sides.length - 1, runs, estimate);
    const truth = await gather({ about: spokenIn(scenario.title, language), tasks, sentence }, ({ executor, progress, signal }) => measureMediaTruth(parameters, at, { runs, seed, progress, signal }, executor));
    if (truth.length === 0 && sides.length > 1)
        warn(words.unfinished);
    return { brand, truth, level: scenario.level };
}
