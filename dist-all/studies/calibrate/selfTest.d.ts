import type { CalibrationQuestion } from "./calibrationPlan.ts";
import { type DesignOutcome } from "./evidence.ts";
/** What a calibration made of a market whose truth is known. */
export interface Recovery {
    /** number of the run that stood in for the data */
    readonly run: number;
    readonly truth: number;
    readonly mean: number;
    readonly low: number;
    readonly high: number;
    /** part of the draws below the truth */
    readonly rank: number;
}
/** How well one unknown is found again. */
export interface SelfTest {
    readonly path: string;
    readonly recoveries: readonly Recovery[];
    /** part of the truths that lie in their intervals */
    readonly coverage: number;
    /** root mean square of the mean's error over the deviation believed beforehand; 1 = nothing learnt, 0 = all */
    readonly error: number;
    /** mean width of the intervals over the width of the interval believed beforehand */
    readonly width: number;
    /** chance that even ranks look as uneven as these */
    readonly evenness: number;
}
/** Bins of ranks, fewer where truths are few. */
export declare const binsOf: (truths: number) => number;
/**
 * Tests a calibration on the user's own scenario: runs of the design stand in for the data one after the other, and what
 * is learnt from all other runs is held against the settings with which they were made. They are draws from what was
 * believed beforehand, so that ranks of the truth have to be even. It costs no further run.
 *
 * @param level - of the intervals, 0–1
 * @source Talts, Betancourt, Simpson, Vehtari & Gelman (2018), Validating Bayesian inference algorithms with
 *   simulation-based calibration, arXiv:1804.06788
 */
export declare function selfTest(question: CalibrationQuestion, outcome: DesignOutcome, level: number): SelfTest[];
