import { keyFromSeed } from "../../numeric/luck/random.js";
import { refuseOnlyFailures } from "../runs/runFailure.js";
import { experimentsFor, experimentTasks, placesTried, prospectsOf, targetsOf, } from "./experiments.js";
import { drawnTasks, drawScenarios } from "./drawn.js";
import { learn, seedsOf } from "./evidence.js";
import { fitOverTime } from "./shown/fitOverTime.js";
import { measureTargets } from "./targets/measureTargets.js";
import { inferPosterior } from "./posterior.js";
import { selfTest } from "./selfTest.js";
import { beliefsOf, tradeOffsOf } from "./verdict.js";
/** Runs the design, infers what is believed after the data, and runs the scenarios drawn from that. */
export async function calibrate(plan, execution) {
    const { question } = plan;
    const { targets } = question;
    const counter = { done: 0, asked: runsAsked(plan) };
    const design = await measureAll(plan.tasks, targets, execution, counter, "");
    const gone = { question, runs: counter.done, failures: design.failures };
    if (execution.signal.aborted)
        return gone;
    const outcome = learn(plan, design.measured);
    if (outcome === undefined)
        return gone;
    const { level } = question.scenario;
    const posterior = inferPosterior(outcome.evidence, keyFromSeed(`walk of ${question.seed}`), seedsOf(outcome));
    const drawn = drawScenarios(question, posterior);
    const after = await measureAll(drawnTasks(question, drawn), targets, execution, counter, "after");
    const tried = await tryExperiments(question, posterior, execution, counter);
    const failures = [...design.failures, ...after.failures, ...tried.failures];
    if (execution.signal.aborted)
        return { question, runs: counter.done, failures };
    const kept = drawn.flatMap((one, at) => (after.measured[at] === undefined ? [] : [one]));
    const found = {
        posterior,
        beliefs: beliefsOf(question.unknowns, posterior, level),
        tradeOffs: tradeOffsOf(question.unknowns, posterior),
        statistics: outcome.evidence.observed.length,
        drawn: kept.map((one) => ({ ...one, weight: 1 / kept.length })),
        fit: fitOverTime(question.targets, kept, after.measured.filter((run) => run !== undefined), level),
        selfTests: testsOf(question, outcome),
        prospects: tried.prospects,
    };
    return { question, runs: counter.done, failures, found };
}
function testsOf(question, outcome) {
    return question.selfTests === 0 ? [] : selfTest(question, outcome, question.scenario.level);
}
/** Every run that a calibration takes. */
export function runsAsked({ question, tasks }) {
    const experiments = question.trials === 0 ? 0 : experimentsFor(question).length;
    return tasks.length + question.draws + experiments * question.trials;
}
/** What would be seen if something were done, at places that the data leave possible. */
async function tryExperiments(question, posterior, execution, counter) {
    if (question.trials === 0)
        return { prospects: [], failures: [] };
    const experiments = experimentsFor(question);
    const tried = placesTried(posterior, question.trials);
    const tasks = experimentTasks(question, experiments.map(([, scenario]) => scenario), posterior, tried);
    const { measured, failures } = await measureAll(tasks, targetsOf(question), execution, counter, "experiment");
    const prospects = experiments.flatMap(([experiment], at) => prospectsOf(question, experiment, posterior, tried, measured.slice(at * tried.length, (at + 1) * tried.length)));
    return { prospects, failures };
}
/** What each run shows where something was observed; whole results are not kept. */
async function measureAll(tasks, targets, { executor, progress, signal }, counter, of) {
    const measured = tasks.map(() => undefined);
    const failures = [];
    const receive = (result, run) => {
        measured[run] = measureTargets(result, targets);
        progress(++counter.done, counter.asked);
    };
    await executor.run(tasks, receive, signal, (message, run) => void failures.push({ of, run, message }));
    refuseOnlyFailures(failures, tasks.length);
    return { measured, failures };
}
