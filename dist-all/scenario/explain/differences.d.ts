import type { Scenario } from "../settings/scenario.ts";
/** A setting that two scenarios do not share. */
export interface Difference {
    /** as it is written after --set */
    readonly path: string;
    /** undefined where the first scenario has no such setting */
    readonly before: unknown;
    /** undefined where the second scenario has no such setting */
    readonly after: unknown;
}
/** All settings in which two complete scenarios differ, in the order of the first one. Lists differ as a whole. */
export declare function differences(before: Scenario, after: Scenario): Difference[];
