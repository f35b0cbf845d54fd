/** A batch should keep a thread busy for so long, in milliseconds: handing it over takes about one. */
const WORTH = 50;

/** Which tasks are still to be done. */
export interface Queue {
  /** the numbers of the next few tasks; none when all have been taken */
  take(): number[];
  /** says how long some runs took, so that batches get the right size */
  learn(runs: number, milliseconds: number): void;
  /** leaves nothing to take */
  empty(): void;
}

/**
 * Hands out tasks in their order, a few short ones at a time. Toward the end batches grow smaller, so that no thread
 * has many left while the others have none. Nothing is known of how long a run takes until one is done: then each goes by
 * itself.
 *
 * @param first - the first task to be done
 */
export function createQueue(tasks: number, threads: number, first = 0): Queue {
  let next = first;
  let usual = 1;
  return {
    take() {
      const fair = Math.ceil((tasks - next) / (2 * threads));
      const from = next;
      next = Math.min(tasks, from + Math.min(usual, fair));
      return Array.from({ length: next - from }, (_, at) => from + at);
    },
    learn(runs, milliseconds) {
      if (milliseconds > 0) usual = Math.max(1, Math.ceil((WORTH * runs) / milliseconds));
    },
    empty() {
      next = tasks;
    },
  };
}
