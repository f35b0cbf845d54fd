import type { Scenario } from "../settings/scenario.ts";
/** A setting that somebody chose, and that the timeline sets as well. */
export interface TimelineOverride {
    /** as it was chosen; `*` stands for all */
    readonly path: string;
    /** first day on which the timeline sets any of it */
    readonly day: number;
    /** true if nothing of what was chosen holds from that day on */
    readonly isWhole: boolean;
    /** what of it the timeline sets, on that day or later */
    readonly settings: readonly string[];
}
/**
 * What a timeline takes from settings that were chosen: from its day on its own value holds, whatever was chosen.
 *
 * @param chosen - settings with their values; a number is meant where the value is left out
 */
export declare function timelineOverrides(scenario: Scenario, chosen: readonly {
    readonly path: string;
    readonly value?: unknown;
}[]): TimelineOverride[];
/** Settings of which nothing ever holds, because the timeline sets all of them on the first day. */
export declare function voided(overrides: readonly TimelineOverride[]): TimelineOverride[];
