import { type RandomKey } from "../../numeric/luck/random.ts";
import type { Epoch } from "../parameters.ts";
/** Reviews of all brands: what was posted, and what the platform shows at yesterday's close. */
export interface ReviewStore {
    readonly brands: number;
    /** levels of the rating scale */
    readonly levels: number;
    /** reviews that one written during the run stands for: as many as there are people for each consumer */
    readonly weight: number;
    /** reviews by level, all time; shape [B, levels] */
    readonly counts: Float64Array;
    /** the same, fading with the display's half-life; shape [B, levels] */
    readonly recent: Float64Array;
    /** levels of the newest reviews, a ring; shape [B, RING] */
    readonly newest: Uint8Array;
    /** reviews ever put into the ring; shape [B] */
    readonly newestCount: Float64Array;
    /** bad reviews that the brand answered; shape [B] */
    readonly answered: Float64Array;
    /** what readers see: */
    readonly display: ReviewDisplay;
}
/** Public information of one day; qualities 0–1. */
export interface ReviewDisplay {
    /** displayed mean in stars 1–5, NaN without reviews; shape [B] */
    readonly stars: Float64Array;
    /** number of reviews; shape [B] */
    readonly count: Float64Array;
    /** what the displayed mean says of quality, 0–1; shape [B] */
    readonly mean: Float64Array;
    /** the same with bad reviews weighing more; shape [B] */
    readonly feltMean: Float64Array;
    /** share of bad reviews; shape [B] */
    readonly badShare: Float64Array;
    /** share of bad reviews left unanswered; shape [B] */
    readonly unanswered: Float64Array;
    /** what the reviews on top of the platform's order say, discounted by a sceptic, 0–1; shape [B] */
    readonly scepticMean: Float64Array;
    /** how much they count for a sceptic, relative to a naive reader, 0–1; shape [B] */
    readonly scepticWeight: Float64Array;
}
/**
 * Creates the store with the reviews that the brands start with, mixed evenly; of the bad ones each brand has answered
 * the share that it answers.
 *
 * @param weight - people for whom each consumer stands: what one of them writes is read as so many reviews
 */
export declare function createReviewStore(brands: number, levels: number, initial: Float64Array, answers: Float64Array, weight?: number): ReviewStore;
/** Adds what one consumer wrote. */
export declare function addReview(store: ReviewStore, brand: number, level: number): void;
/**
 * Takes back what one consumer wrote, a review of a level, as old as those of its level are on average. The ring of the newest keeps what it
 * has: of them the platform has not found out yet.
 */
export declare function removeReview(store: ReviewStore, brand: number, level: number): void;
/** A review is bad when it lies in the lower three eighths of the scale: one or two stars. */
export declare function isBad(level: number, levels: number): boolean;
/** One to five stars of a level of the scale, rounded. */
export declare function starsOf(level: number, levels: number): number;
/**
 * Level that a satisfied or dissatisfied consumer gives.
 *
 * @param satisfaction - 0–1
 * @param thresholds - satisfaction from which 2, 3, 4, 5 stars are given; finer scales are even
 */
export declare function levelOf(satisfaction: number, levels: number, thresholds: Float64Array): number;
/** Satisfaction that readers understand by each level: the middle of what earns it; shape [levels]. */
export declare function meaningOf(levels: number, thresholds: Float64Array): Float64Array;
/**
 * Closes a day: lets recent counts fade and works out what tomorrow's readers see.
 *
 *     displayed mean = Σ w_l · value_l / Σ w_l,   w = all-time counts, or counts fading with the half-life
 */
export declare function closeReviews(store: ReviewStore, epoch: Epoch, meaning: Float64Array, luck: RandomKey): void;
/**
 * What silence leaves of the trust in a brand's own words: readers notice when complaints stay unanswered.
 *
 *     credit_b = 1 − discount · share of bad reviews without an answer
 *
 * @source BrightLocal (2018): 89 % of consumers read the owner's responses
 */
export declare function judgeSilence(credit: Float64Array, store: ReviewStore, epoch: Epoch): void;
/** The luck of what the platform puts on top on a day. */
export declare function orderLuck(key: RandomKey, day: number): RandomKey;
