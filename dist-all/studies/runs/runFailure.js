/**
 * What an interrupted or faulty experiment has: numbers of the runs that count.
 *
 * Only runs before the first one that is neither done nor failed count, so that they are what a shorter experiment
 * would have given; of these the failed ones are left out.
 *
 * @param first - the first run that was asked for
 * @param end - the one after the last
 * @param isDone - whether a run is done, wherever it was to be done
 * @param hasFailed - whether it has failed anywhere
 */
export function runsThatCount(first, end, isDone, hasFailed) {
    const counting = [];
    for (let run = first; run < end; ++run) {
        if (hasFailed(run))
            continue;
        if (!isDone(run))
            break;
        counting.push(run);
    }
    return counting;
}
/**
 * The number of each run that counts, in their order, so that every table calls a run by the number under which it can
 * be made again.
 *
 * @param count - runs that count
 * @param failures - all failures of the experiment
 */
export function runNumbers(count, failures = []) {
    const failed = new Set(failures.map(({ run }) => run));
    return runsThatCount(0, count + failed.size, () => true, (run) => failed.has(run)).slice(0, count);
}
/** How many numbers of runs have failed in one place or several. */
export function runsThatFailed(failures) {
    return new Set(failures.map(({ run }) => run)).size;
}
/** So many runs failed that there is nothing to tell. The market, the memory or the machine is to blame, not a number. */
export class RunsFailed extends Error {
    name = "RunsFailed";
    failures;
    /** @param what - what failed, up to the reason, e.g. "every run failed" */
    constructor(what, failures) {
        super(`${what}, the first one because: ${failures[0].message}`);
        this.failures = failures;
    }
}
/** When nothing could be done, the reason is told instead of an empty result. @throws {RunsFailed} if all runs failed */
export function refuseOnlyFailures(failures, asked) {
    if (asked > 0 && failures.length === asked)
        throw new RunsFailed("every run failed", failures);
}
