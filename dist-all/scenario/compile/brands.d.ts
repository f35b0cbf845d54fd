import { type BrandTable } from "../../model/parameters.ts";
import type { Scenario } from "../settings/scenario.ts";
/** The day on which settings change, the warm-up counted, and what they were before. */
export interface LevelChange {
    readonly day: number;
    readonly before: Scenario | undefined;
}
/** What the competitors do. Who is there from the first day is there during the warm-up; gifts and entries wait. */
export declare function compileBrands(scenario: Scenario, { day, before }: LevelChange): BrandTable;
