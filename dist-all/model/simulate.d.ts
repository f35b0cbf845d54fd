import type { RandomKey } from "../numeric/luck/random.ts";
import type { Company } from "./parts/company.ts";
import { type Share } from "./parts/mergeShares.ts";
import type { Parameters } from "./parameters.ts";
import { type Ledger } from "./books/ledger.ts";
import type { RunResult } from "./result.ts";
export interface SimulateOptions {
    /** number of ranges into which the consumers are split; any number gives the same result */
    readonly shards?: number;
    /** order in which the shards of a day are served; any order gives the same result */
    readonly order?: "ascending" | "descending";
    /** told after each day, with the bytes that the engine uses and the books so far, of which it must change nothing */
    readonly onDay?: (day: number, bytes: number, books: Readonly<Ledger>) => void;
}
/**
 * Simulates one market once: the same parameters and key give the same bytes on every machine, in any number of
 * shards and in any order of them.
 *
 * @param parameters - the market, from `toParameters`
 * @param key - the luck of this run, from `replicationKey`
 * @throws RangeError when memory has no room for the market; Error when a result is not sound (see `findUnsound`)
 */
export declare function simulate(parameters: Parameters, key: RandomKey, options?: SimulateOptions): RunResult;
/**
 * Simulates one part of a market that meets the others every evening, each of them on a core of its own; or all of it.
 *
 * @param company - the other parts, from `joinRoom`; left out, this is the whole market
 * @returns for `finishRun`, which puts the parts together
 */
export declare function simulatePart(parameters: Parameters, key: RandomKey, company?: Company, options?: SimulateOptions): RunResult;
/**
 * The result of a run from what its parts gave.
 *
 * @throws Error when it is not sound (see `findUnsound`)
 */
export declare function finishRun(parameters: Parameters, first: RunResult, others: readonly Share[]): RunResult;
