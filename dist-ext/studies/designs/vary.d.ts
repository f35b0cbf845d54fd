import type { Fault } from "../../language/fault.ts";
import type { SweepDimension } from "../sweep/sweep.ts";
/** Either the dimension that was meant, or what is wrong with how it was written. */
export type VaryReading = {
    readonly dimension: SweepDimension;
    readonly fault?: undefined;
} | {
    readonly dimension?: undefined;
    readonly fault: Fault;
};
/**
 * Reads one dimension of a sweep: `path=from..to:steps`, or `path=value,value,value`.
 *
 * Whether the path exists and the values are allowed is for the scenario to say.
 */
export declare function readVary(text: string): VaryReading;
