import { type PairedDifference } from "../runs/pairedDifference.ts";
import type { Attribution } from "./attribution.ts";
import { type Rule } from "./rules.ts";
import type { Touchpoint } from "./touchpoint.ts";
/** What a touchpoint truly brings, and what each rule credits to it. */
export interface TouchpointFinding {
    readonly touchpoint: Touchpoint;
    /** what it brings: today's number minus the number without it, over paired runs */
    readonly sales: PairedDifference;
    readonly revenue: PairedDifference;
    /** its own cost taken away */
    readonly profit: PairedDifference;
    /**
     * its part of what all of them bring one by one, with the bootstrap's interval; those that bring less than nothing
     * count 0. NaN where none brings anything.
     */
    readonly share: number;
    readonly low: number;
    readonly high: number;
    /** part of all credit that each rule gives it, 0–1; NaN where a rule saw no meeting before a purchase */
    readonly credited: Readonly<Record<Rule, number>>;
}
/** How wrong a rule is. */
export interface RuleFinding {
    readonly rule: Rule;
    /** part of the credit that stands at the wrong touchpoint, 0–1, with the bootstrap's interval; NaN without credit */
    readonly misplaced: number;
    readonly low: number;
    readonly high: number;
    /** the same in money: revenue credited to the wrong touchpoint */
    readonly misplacedRevenue: number;
    /** whether it puts the touchpoints in the right order, −1 to 1 */
    readonly rankCorrelation: number;
}
/** Touchpoints of one kind: channels, or channels by micro-moment. */
export interface AttributionFindings {
    readonly touchpoints: readonly TouchpointFinding[];
    readonly rules: readonly RuleFinding[];
    /** misplaced part that a rule that is right would hardly ever show by luck: above it, a rule is wrong */
    readonly luck: number;
    /** sum of what touchpoints bring one by one; removal effects overlap, so it is not what they bring together */
    readonly summed: number;
}
/** What channels bring, and what rules say of them. */
export declare function channelFindings(attribution: Attribution): AttributionFindings;
/** The same for channels by micro-moment; without any if they were left out. */
export declare function momentFindings(attribution: Attribution): AttributionFindings;
