import { setFlagsFromString } from "node:v8";

/** So many runs are a large experiment. */
const LARGE = 10_000;

/** How much garbage a large experiment's heap may hold before it is collected, in percent of what is in use. */
const GARBAGE = 25;

/**
 * Keeps the heap of a large experiment near what is in use: its points, results and rows are made one after the other and
 * soon forgotten, while V8 by itself lets a heap grow severalfold before it looks. It changes when memory is freed, and
 * nothing that is computed. Few runs end before that matters.
 *
 * @param runs - runs of the experiment
 */
export function keepHeapSmall(runs: number): void {
  if (runs >= LARGE) setFlagsFromString(`--heap-growing-percent=${GARBAGE}`);
}
