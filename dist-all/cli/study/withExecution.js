import { storedExecutor } from "../../studies/runs/storedExecutor.js";
import { openHands } from "./openHands.js";
import { listenForInterrupt } from "../terminal/interrupt.js";
import { createProgressBar } from "../terminal/progressBar.js";
import { openStore, tellAfter } from "../flags/storeFlags.js";
import { commandWords } from "../words.js";
import { storeWords } from "../words/store.js";
/**
 * Opens threads, the store of finished runs, a progress bar and an ear for Ctrl-C, says how long it will take, does the
 * work, and closes all of them whatever happens.
 *
 * @param agenda - what is to be run, so that no more threads are opened than can be used
 */
export async function withExecution(terminal, agenda, flags, work) {
    const words = commandWords[terminal.language];
    const store = openStore(flags, agenda.about);
    const runs = agenda.tasks.length;
    let bar;
    const interrupt = listenForInterrupt(() => {
        bar?.stop();
        terminal.tell(words.stopping);
    });
    const { signal } = interrupt;
    const { executor: plain, tellWork } = await openHands(flags, agenda.tasks, terminal);
    const failures = [];
    let asked = 0;
    const count = (tasks) => void (asked += tasks);
    const executor = noting(store === undefined ? plain : storedExecutor(plain, store), failures, count);
    try {
        await tellWork(agenda, (task) => store?.has(task) === true, signal);
        // A study that simulates nothing has no runs to count.
        if (runs > 0)
            bar = await createProgressBar(terminal, runs, () => store?.tally().found ?? 0);
        return await work({ executor, progress: bar?.progress ?? (() => { }), signal });
    }
    finally {
        bar?.stop();
        interrupt.release();
        await executor.close();
        if (failures.length > 0)
            terminal.warn(failedWords(failures, terminal));
        if (store !== undefined)
            tellAfter(store, flags, { runs: asked, isInterrupted: signal.aborted }, terminal);
    }
}
/**
 * The same executor; what fails is noted, whoever asked for it, so that nothing is ever left out in silence, and what is
 * asked for is counted: an experiment that decides on its way may take fewer runs than it might have.
 */
function noting(executor, failures, count) {
    return {
        ...executor,
        run(tasks, receive, signal, fail) {
            count(tasks.length);
            return executor.run(tasks, receive, signal, fail &&
                ((message, index) => {
                    failures.push(message);
                    fail(message, index);
                }));
        },
    };
}
function failedWords(failures, { language }) {
    const shown = new Intl.NumberFormat(language).format(failures.length);
    return storeWords[language].failed(failures.length, shown, failures[0]);
}
