import { spokenIn } from "../../language/spoken.js";
import { formatMarkdown } from "../../report/text/textTable.js";
import { timelineOverrides } from "../../scenario/compile/timelineOverrides.js";
import { summaryWords } from "../run/words/summary.js";
import { exchangeRates } from "./exchangeLines.js";
import { sweep, sweepTasks } from "./sweep.js";
import { formatSweep, sweepTable } from "./sweepText.js";
import { sweepTableOf } from "./tablesOfSweep.js";
/** A scenario at many combinations of its levers' values. */
export const sweepStudy = {
    agenda({ plan: { plans, scenario }, runs, seed }, language) {
        const words = summaryWords[language];
        const show = (count) => new Intl.NumberFormat(language).format(count);
        return {
            about: spokenIn(scenario.title, language),
            tasks: sweepTasks(plans, { runs, seed }),
            sentence: (estimate) => words.sweepPlan(plans.length, show(plans.length), words.runCount(runs, show(runs)), estimate),
        };
    },
    conduct: ({ plan, runs, seed }, { executor, progress, signal }) => sweep(plan, { runs, seed, progress, signal }, executor),
    outcome: (result, { plan }) => ({
        done: result.points.length,
        failed: pointsLost(result),
        asked: plan.plans.length,
        runsEach: result.runs,
        isFine: (result.failures ?? []).length === 0,
    }),
    origin({ scenario, seed, points, runs, failures }, { plan }) {
        return { scenario, seed, runs: points.length * runs, asked: plan.plans.length * runs, failures };
    },
    mainTable: sweepTableOf,
    tables: (result) => [sweepTableOf(result)],
    async document(result, { chosen }, maker) {
        const { documentOfRuns } = await import("../run/documentOfRuns.js");
        return documentOfRuns({ sweep: result, chosen }, maker);
    },
    text: (result, _, style) => formatSweep(result, style),
    markdown(result, _, language) {
        const { columns, rows } = sweepTable(result, language);
        return formatMarkdown(columns, rows);
    },
    json: (result, _, language) => ({
        ...result,
        scenario: spokenIn(result.scenario.title, language),
        dimensions: result.dimensions.map(({ label, ...dimension }) => ({
            ...dimension,
            label: spokenIn(label, language),
        })),
        overridden: timelineOverrides(result.scenario, result.dimensions.map(({ path }) => ({ path }))),
        exchange: exchangeRates(result),
    }),
};
/** Points of which every run failed. */
function pointsLost({ failures = [], runs }) {
    const counts = new Map();
    for (const { of } of failures)
        counts.set(of, (counts.get(of) ?? 0) + 1);
    return [...counts.values()].filter((count) => count === runs).length;
}
