import type { Complaint } from "./problem.ts";
import { type Scenario } from "../settings/scenario.ts";
import { type Path, type Written } from "../read/written.ts";
export interface WrittenReading {
    /** complete; left out when something is wrong with a setting by itself */
    readonly scenario?: Scenario;
    /** the same with stand-ins for wrong settings, to check files that belong to it; left out when too much is wrong */
    readonly salvaged?: Salvaged;
    readonly complaints: readonly Complaint[];
}
interface Salvaged {
    readonly scenario: Scenario;
    /** settings that are wrong, about which it says nothing */
    readonly wrong: readonly Path[];
}
/**
 * Completes what was written and checks all of it. Settings that are wrong by themselves are put aside for a
 * moment, so that what is wrong between the others is said at the same time.
 */
export declare function checkWritten(asWritten: Written): WrittenReading;
export {};
