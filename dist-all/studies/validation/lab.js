import { replicate, tasksOf } from "../runs/replicate.js";
import { RunsFailed, runNumbers } from "../runs/runFailure.js";
import { experimentOf, keyOf } from "./labExperiment.js";
/** Some runs of an experiment failed: who needs it has to leave their numbers out of all. */
export class RunsMissing extends Error {
    name = "RunsMissing";
    failures;
    constructor(failures) {
        super(`run ${failures[0].run} of an experiment failed: ${failures[0].message}`);
        this.failures = failures;
    }
}
/** The runs that an experiment needs were not all done. */
export class LabInterrupted extends Error {
    name = "LabInterrupted";
}
export function createLab(executor, options) {
    const begun = new Map();
    const begin = (experiment) => {
        const key = keyOf(experiment);
        const runs = runsOf(experiment, options);
        const done = begun.get(key) ?? doRuns(experimentOf(experiment), { ...options, runs }, executor);
        begun.set(key, done);
        return done;
    };
    const leavingOut = (leftOut) => ({
        run: (market, changes = {}, runs = {}) => begin([market, changes, runs]).then((done) => runsWithout(leftOut, done)),
    });
    return { ...leavingOut(new Map()), leavingOut };
}
/** Replications of an experiment: as many as it asks for itself, else the lab's own number. */
function runsOf([, , { runs }], lab) {
    return Math.max(runs ?? lab.runs, lab.least ?? 0);
}
async function doRuns({ scenario, parameters }, { runs, seed, signal, fail }, executor) {
    const tell = (failures) => failures.forEach((failure) => fail?.(failure));
    const { runs: finished, failures = [] } = await replicate(scenario, parameters, { runs, seed, signal }, executor).catch((cause) => {
        if (cause instanceof RunsFailed)
            tell(cause.failures);
        throw cause;
    });
    tell(failures);
    if (finished.length + failures.length < runs)
        throw new LabInterrupted();
    const numbers = runNumbers(finished.length, failures);
    return { runs: new Map(finished.map((run, at) => [numbers[at], run])), failures };
}
/** @throws {RunsMissing} where others failed than those left out; {RunsFailed} where none remains */
function runsWithout(leftOut, { runs, failures }) {
    const missing = failures.filter(({ run }) => !leftOut.has(run));
    if (missing.length > 0)
        throw new RunsMissing(missing);
    const left = [...runs].filter(([run]) => !leftOut.has(run)).map(([, result]) => result);
    if (left.length === 0)
        throw new RunsFailed("no run is left", [...leftOut.values()]);
    return left;
}
/**
 * Every run that some experiments take, each once. What they ask a lab for is noted and never answered, so that only
 * what they ask for at once counts.
 */
export function labTasks(experiments, options) {
    const asked = new Map();
    const lab = {
        run(market, changes = {}, runs = {}) {
            const experiment = [market, changes, runs];
            const { parameters } = experimentOf(experiment);
            asked.set(keyOf(experiment), tasksOf(parameters, options.seed, runsOf(experiment, options)));
            return new Promise(() => { });
        },
    };
    for (const { measure } of experiments)
        void measure(lab);
    return [...asked.values()].flat();
}
