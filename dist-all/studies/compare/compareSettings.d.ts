import { type Difference } from "../../scenario/explain/differences.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
/** The settings that can make runs of two scenarios differ. */
export declare function settingDifferences(before: Scenario, after: Scenario): Difference[];
/** Settings that an alternative changes, with their values; not its timeline, which changes them itself. */
export declare function changedValues(before: Scenario, after: Scenario): {
    path: string;
    value: unknown;
}[];
