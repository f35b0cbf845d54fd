import type { MeanInterval } from "../../numeric/intervals/intervals.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Executor } from "../runs/executor.ts";
import { type RunOptions } from "../runs/replicate.ts";
import { type RunFailure } from "../runs/runFailure.ts";
import { type Claim, type ClaimSize, type Consequence } from "./claim.ts";
/** What an experiment says of a statement. */
export type Verdict = "supported" | "notSupported" | "cannotTell";
/** One thing that a claim expects, and what came of it. */
export interface MeasuredConsequence extends Consequence {
    /** the measure in each run at `from` and at `to`, in order of the runs; NaN where there was nothing */
    readonly before: readonly number[];
    readonly after: readonly number[];
    /** mean of after − before, with its standard error and interval, over the runs that have both */
    readonly effect: MeanInterval;
    /** the same as a part of what was there before */
    readonly relative: MeanInterval;
    readonly verdict: Verdict;
}
/** A claim and what came out. */
export interface MeasuredClaim {
    readonly claim: Claim;
    readonly size: ClaimSize;
    readonly seed: string;
    readonly consequences: readonly MeasuredConsequence[];
}
export interface ClaimOptions extends Pick<RunOptions, "seed" | "progress" | "signal">, Partial<ClaimSize> {
    /** told of each run that fails; its pair is left out */
    readonly fail?: ((failure: RunFailure) => void) | undefined;
    /** level of the intervals, 0–1 */
    readonly level?: number;
}
/** The two scenarios of a claim, ready to run. */
export declare function sidesOf(claim: Claim, size: ClaimSize): readonly [from: Scenario, to: Scenario];
/** Whether a claim can be tried at some size: a market may be too small for what a claim does to it. */
export declare function fitsSize(claim: Claim, size: ClaimSize): boolean;
/**
 * Tries a claim: paired runs with the same luck on both sides, and the mean of what changed.
 *
 * An interrupted experiment is judged by the pairs that were finished.
 */
export declare function measureClaim(claim: Claim, { seed, progress, signal, fail, level, ...asked }: ClaimOptions, executor: Executor): Promise<MeasuredClaim>;
/** The same claim where it should stop holding. */
export declare function atBoundary(claim: Claim): Claim;
/** What the other side must exceed: the values before, grown by the part that the consequence asks for. */
export declare function atLeast(before: readonly number[], { by, expected }: Consequence): number[];
