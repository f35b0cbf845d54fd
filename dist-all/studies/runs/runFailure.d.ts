/** A run that could not be done, while the others could. Results leave it out, and say so. */
export interface RunFailure {
    /** which scenario or point it was of; "" where there is one only */
    readonly of: string;
    /** number of the run, from 0 */
    readonly run: number;
    /** what went wrong */
    readonly message: string;
}
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
export declare function runsThatCount(first: number, end: number, isDone: (run: number) => boolean, hasFailed: (run: number) => boolean): number[];
/**
 * The number of each run that counts, in their order, so that every table calls a run by the number under which it can
 * be made again.
 *
 * @param count - runs that count
 * @param failures - all failures of the experiment
 */
export declare function runNumbers(count: number, failures?: readonly RunFailure[]): number[];
/** How many numbers of runs have failed in one place or several. */
export declare function runsThatFailed(failures: readonly RunFailure[]): number;
/** So many runs failed that there is nothing to tell. The market, the memory or the machine is to blame, not a number. */
export declare class RunsFailed extends Error {
    readonly name = "RunsFailed";
    readonly failures: readonly RunFailure[];
    /** @param what - what failed, up to the reason, e.g. "every run failed" */
    constructor(what: string, failures: readonly RunFailure[]);
}
/** When nothing could be done, the reason is told instead of an empty result. @throws {RunsFailed} if all runs failed */
export declare function refuseOnlyFailures(failures: readonly RunFailure[], asked: number): void;
