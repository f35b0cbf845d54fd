import type { Fault } from "../../language/fault.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { type DesignRange } from "../designs/design.ts";
/** What a lever costs by `costs:` of the scenario or by `--cost`. */
export interface LeverCost {
    /** currency for one whole unit of the setting above what is paid already */
    readonly amount: number;
    /** once, for each day, or for each product sold */
    readonly per: "run" | "day" | "sale";
}
/** A setting that the plan may choose. */
export interface Lever extends DesignRange {
    /** value in today's plan; the mean where the path means several settings that differ */
    readonly today: number;
    /** whether today's plan has this one value at every setting that the path means */
    readonly isEven: boolean;
    /** what is said to be charged for it; empty where only the market's own prices hold */
    readonly costs: readonly LeverCost[];
}
export interface LeversReading {
    readonly levers: readonly Lever[];
    /** what settings cost: what the scenario says, with what was written in its place */
    readonly costs: Scenario["costs"];
    readonly faults: readonly Fault[];
}
/** Reads `path=lo..hi` and `path=amount[/day|/sale]` and holds them against the scenario: all that is wrong at once. */
export declare function readLevers(scenario: Scenario, brand: string, written: readonly string[], costs: readonly string[]): LeversReading;
/** Where today's plan stands between the ends of each lever's range, 0–1; outside of it, the nearer end. */
export declare function todayParts(levers: readonly Lever[]): number[];
/** Whether today's plan is one that the levers can be set to. */
export declare function isTodayWithin(levers: readonly Lever[]): boolean;
/** Whether a plan sets every lever as it is today, but for the digits that plans are rounded to. */
export declare function isTodayAgain(levers: readonly Lever[], plan: readonly number[]): boolean;
/** The value at a part of a lever's range; both ends included, whole numbers the nearest. */
export declare function leverValue({ low, high, isWhole }: DesignRange, part: number): number;
