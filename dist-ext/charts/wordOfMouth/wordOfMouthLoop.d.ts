import { type Chart } from "../../drawing/chart.ts";
/** The steps of the loop, in its order. */
export declare const LOOP_STEPS: readonly ["bought", "used", "reviews", "friends", "read", "heard", "swayed"];
export type LoopStep = (typeof LOOP_STEPS)[number];
/** How often one step of the loop happened with the brand in focus; mean over runs. */
export interface LoopRow {
    readonly step: LoopStep;
    readonly value: number;
}
/** The loop closes: what buyers tell at their ultimate moment of truth is what later buyers read and hear. */
export declare const wordOfMouthLoop: Chart<LoopRow>;
