import type { Bilingual } from "../../language/bilingual.ts";
import type { MeanInterval } from "../../numeric/intervals/intervals.ts";
import type { Lab } from "./lab.ts";
/** A published number, and the experiment that measures the same thing in the model. */
export interface Target {
    /** short name, e.g. `reviews.fiveStars` */
    readonly id: string;
    /** the experiment in one sentence */
    readonly what: Bilingual;
    readonly unit: "share" | "elasticity" | "stars" | "times" | "count" | "correlation" | "chance a year";
    /** what the source reports, in its own terms, and how the range comes from it */
    readonly published: string;
    /** the measured mean must lie from here … */
    readonly low: number;
    /** … to here */
    readonly high: number;
    /** the paper or the study */
    readonly source: string;
    /** why the model does not hit the range, while it does not */
    readonly miss?: string;
    readonly measure: (lab: Lab) => Promise<MeanInterval>;
}
/**
 * The range that stands for a single published number whose spread over studies is not known to us: two thirds of it
 * to one and a half times it. The same for every such number, so that no range is made to measure.
 */
export declare function around(published: number): {
    readonly low: number;
    readonly high: number;
};
/** The range of a survey's number that leaves luck and rounding aside: a tenth of it down and up. */
export declare function near(published: number): {
    readonly low: number;
    readonly high: number;
};
