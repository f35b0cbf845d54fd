import { spokenIn } from "../../language/spoken.js";
import { checkExpectations } from "../runs/expectations.js";
import { replicate, replicationTasks, WITNESSES } from "../runs/replicate.js";
import { summarise } from "../runs/summary.js";
import { sweep, sweepTasks } from "../sweep/sweep.js";
import { formatSweepGrid } from "../sweep/sweepText.js";
import { sweepTableOf } from "../sweep/tablesOfSweep.js";
import { runsStudy } from "./runsStudy.js";
import { formatSummary } from "./summaryText.js";
import { tablesOfRuns } from "./tablesOfRuns.js";
/** The first steps: what a scenario comes to, and what its levers do, in one report. */
export const startStudy = {
    agenda: ({ run, sweep: { plan, runs, seed } }, language) => ({
        about: spokenIn(run.scenario.title, language),
        tasks: [
            ...replicationTasks(run.parameters, { runs: run.runs, seed: run.seed, witnesses: WITNESSES }),
            ...sweepTasks(plan.plans, { runs, seed }),
        ],
    }),
    async conduct({ run, sweep: swept }, { executor, progress, signal }) {
        const whole = run.runs + swept.plan.plans.length * swept.runs;
        const after = (before) => (done) => progress(before + done, whole);
        const first = { runs: run.runs, seed: run.seed, witnesses: WITNESSES, signal, progress: after(0) };
        const replications = await replicate(run.scenario, run.parameters, first, executor);
        const second = { runs: swept.runs, seed: swept.seed, signal, progress: after(run.runs) };
        return { replications, swept: await sweep(swept.plan, second, executor) };
    },
    outcome(result, question) {
        const { replications } = result;
        const failed = failuresOf(result).length;
        return {
            done: replications.runs.length === 0 ? 0 : runsOf(result),
            failed,
            asked: askedOf(question),
            isFine: failed === 0 && checkExpectations(replications).every(({ isMet }) => isMet),
        };
    },
    origin(result, question) {
        const { scenario, seed, runs } = result.replications;
        return {
            scenario,
            seed,
            runs: runsOf(result),
            asked: askedOf(question),
            failures: failuresOf(result),
            wholeResults: runs,
        };
    },
    mainTable: ({ replications }, { run }, language) => runsStudy.mainTable(replications, run, language),
    tables: ({ replications, swept }) => [
        ...tablesOfRuns(replications),
        ...(swept.points.length > 0 ? [sweepTableOf(swept)] : []),
    ],
    async document({ replications, swept }, _, maker) {
        const { documentOfRuns } = await import("./documentOfRuns.js");
        return documentOfRuns({ replications, sweep: swept }, maker);
    },
    text({ replications, swept }, { run: { period } }, style) {
        const rows = summarise(replications, undefined, [period]);
        const grid = swept.points.length > 0 ? `\n\n${formatSweepGrid(swept, style)}` : "";
        return formatSummary(replications, rows, checkExpectations(replications), style) + grid;
    },
    markdown: ({ replications }, { run }, language) => runsStudy.markdown(replications, run, language),
    json: ({ replications }, { run }, language) => runsStudy.json(replications, run, language),
};
const askedOf = ({ run, sweep: { plan, runs } }) => run.runs + plan.plans.length * runs;
const runsOf = ({ replications, swept }) => replications.runs.length + swept.points.length * swept.runs;
const failuresOf = ({ replications, swept }) => [
    ...(replications.failures ?? []),
    ...(swept.failures ?? []),
];
