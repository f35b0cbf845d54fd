import type { Evening } from "../parts/evening.ts";
import type { Census } from "../result.ts";
import type { Market } from "../state.ts";
/** Answers of one weekly wave, in whole numbers: people aware, and sums of beliefs and loyalties in millionths. */
export interface Wave {
    readonly day: number;
    readonly asked: number;
    readonly aware: Float64Array;
    readonly belief: Float64Array;
    readonly loyal: Float64Array;
}
/** Asks the panel, like a brand tracker: the answers are counted and nobody is changed by being asked. */
export declare function askPanel({ engine, people, parameters, day, evening }: Market): void;
/** The answers of all of the panel. */
export declare function waveOf({ asked, aware, belief, loyal }: Evening, day: number): Wave;
/** Counts the consumers after the last day. */
export declare function takeCensus(market: Market): Census;
