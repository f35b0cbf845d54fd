import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** So many runs are a large experiment, and after so many of them garbage is collected. */
const [LARGE, EVERY] = [10_000, 5_000];

/**
 * Collects the garbage of a large experiment now and then: its points, results and rows are made one after the other and
 * soon forgotten, and by itself V8 lets a heap grow severalfold before it looks. It changes when memory is freed, and
 * nothing that is computed. Few runs end before that matters.
 *
 * @param runs - runs of the experiment
 * @returns to be told of each run that is done
 */
export function collectGarbage(runs: number): (done: number) => void {
  if (runs < LARGE) return () => {};
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  return (done) => {
    if (done % EVERY === 0 || done === runs) collect();
  };
}
