import { attempt } from "../studies/runs/executor.js";
/** What each thread does with a batch. A run that fails takes none of the others with it. */
export function doBatch(batch) {
    const begin = performance.now();
    const attempts = batch.map((task) => attempt(task));
    return { attempts, milliseconds: performance.now() - begin };
}
