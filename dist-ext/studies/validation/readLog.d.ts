import { type RunResult } from "../../model/result.ts";
/** One use of a product by a logged consumer, and what came of it. */
export interface LoggedExperience {
    readonly consumer: number;
    readonly journey: number;
    readonly brand: number;
    readonly satisfaction: number;
    readonly failed: boolean;
    readonly complained: boolean;
    /** hours until the care desk answered; NaN without an answer */
    readonly answerHours: number;
    /** friends told at once */
    readonly told: number;
    /** stated intention to buy the brand again, 0–1; NaN where nobody asked */
    readonly intention: number;
    /** whether the next purchase was of the same brand; undefined without a next purchase */
    readonly boughtAgain: boolean | undefined;
}
/** One purchase by a logged consumer, with the channels that were turned to on the way. */
export interface LoggedPurchase {
    readonly brand: number;
    readonly channels: readonly number[];
}
/** A logged consumer's custom with one brand. */
export interface LoggedCustomer {
    /** whether a friend had told of the brand before the first purchase */
    readonly wasTold: boolean;
    /** purchases of the brand in so many days after the first one, that one not counted */
    readonly boughtAfter: (days: number) => number;
}
/** Every experience in the log. Failures and complaints stand before the experience, tellings after it. */
export declare function experiencesOf(run: RunResult): LoggedExperience[];
/** Who first bought a brand by some day, in the log. */
export declare function customersOf(run: RunResult, brand: string, until: number): LoggedCustomer[];
/** What each logged consumer bought, one after the other; those who bought nothing are left out. */
export declare function basketsOf(run: RunResult): {
    readonly day: number;
    readonly brand: number;
}[][];
/** Every purchase in the log. */
export declare function purchasesOf(run: RunResult): LoggedPurchase[];
