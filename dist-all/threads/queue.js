/** A batch should keep a thread busy for so long, in milliseconds: handing it over takes about one. */
const WORTH = 50;
/**
 * Hands out tasks in their order, a few short ones at a time. Toward the end batches grow smaller, so that no thread
 * has many left while the others have none. Nothing is known of how long a run takes until one is done: then each goes by
 * itself.
 */
export function createQueue(tasks, threads, options = {}) {
    const { first = 0, worth = WORTH } = options;
    let next = first;
    let { usual = 1 } = options;
    return {
        take() {
            const fair = Math.ceil((tasks - next) / (2 * threads));
            const from = next;
            next = Math.min(tasks, from + Math.min(usual, fair));
            return Array.from({ length: next - from }, (_, at) => from + at);
        },
        learn(runs, milliseconds) {
            if (milliseconds > 0)
                usual = Math.max(1, Math.ceil((worth * runs) / milliseconds));
        },
        empty() {
            next = tasks;
        },
    };
}
