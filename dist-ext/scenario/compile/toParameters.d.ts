import type { Parameters } from "../../model/parameters.ts";
import type { Scenario } from "../settings/scenario.ts";
export interface CompileOptions {
    /** consumers whose every activity is written into the event log; 0 when left out */
    readonly logged?: number;
    /** network of kind `ties`: pairs of consumers who know each other; shape [2 × ties] */
    readonly ties?: Uint32Array;
    /** the scenario from each day on which its timeline changes it, where that is known already */
    readonly byDay?: ReadonlyMap<number, Scenario>;
}
/**
 * Turns a checked scenario into what one run needs: names become indices, spreads precisions, half-lives rates.
 * Brands, channels and personas keep the order in which they were written.
 */
export declare function toParameters(scenario: Scenario, options?: CompileOptions): Parameters;
