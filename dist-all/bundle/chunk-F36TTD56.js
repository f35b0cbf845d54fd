import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/studies/runs/runFailure.js
function runsThatCount(first, end, isDone, hasFailed) {
  let counting = [];
  for (let run = first; run < end; ++run)
    if (!hasFailed(run)) {
      if (!isDone(run))
        break;
      counting.push(run);
    }
  return counting;
}
function runNumbers(count, failures = []) {
  let failed = new Set(failures.map(({ run }) => run));
  return runsThatCount(0, count + failed.size, () => !0, (run) => failed.has(run)).slice(0, count);
}
function runsThatFailed(failures) {
  return new Set(failures.map(({ run }) => run)).size;
}
var RunsFailed = class extends Error {
  name = "RunsFailed";
  failures;
  /** @param what - what failed, up to the reason, e.g. "every run failed" */
  constructor(what, failures) {
    super(`${what}, the first one because: ${failures[0].message}`), this.failures = failures;
  }
};
function refuseOnlyFailures(failures, asked) {
  if (asked > 0 && failures.length === asked)
    throw new RunsFailed("every run failed", failures);
}

export {
  runsThatCount,
  runNumbers,
  runsThatFailed,
  RunsFailed,
  refuseOnlyFailures
};
