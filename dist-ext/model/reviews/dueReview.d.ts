import type { Market } from "../state.ts";
/** A review that is due: who writes it, from what satisfaction (0–1), with luck of her own. */
export interface DueReview {
    readonly consumer: number;
    readonly day: number;
    readonly keyHigh: number;
    readonly keyLow: number;
    readonly brand: number;
    readonly satisfaction: number;
    /** for the event log */
    readonly persona: number;
    readonly device: number;
    readonly daypart: number;
}
/** The review that the numbers handed over by a day mean. */
export declare function dueReviewOf(numbers: readonly number[]): DueReview;
/**
 * Writes a review that is due: stars from satisfaction, pulled toward what others gave (herding). The platform may
 * remove it; the brand may answer a bad one.
 *
 * @source Moe & Schweidel (2012), Online product opinions, Marketing Science 31, 372–386
 */
export declare function writeReview(market: Market, due: DueReview): void;
