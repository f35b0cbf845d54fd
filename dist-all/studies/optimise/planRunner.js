import { runTrials } from "./trial.js";
export function createPlanRunner(question, { seed, most, progress, signal }, executor) {
    let done = 0;
    const count = () => progress?.(++done, most);
    const failures = [];
    const fail = (failure) => void failures.push(failure);
    return {
        run: (plans, stage, runs, from = 0) => runTrials(question, plans, { seed: `${seed} ${stage}`, from, runs, count, fail, signal }, executor),
        done: () => done,
        failures,
        isInterrupted: () => signal?.aborted === true,
    };
}
