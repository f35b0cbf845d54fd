import { type Fault } from "../../language/fault.ts";
import { type Path, type Written } from "../read/written.ts";
export interface FoundPaths {
    readonly paths: readonly Path[];
    /** why it leads nowhere */
    readonly fault?: Fault;
}
/**
 * Finds the settings that a path such as `brands.*.coverage.*.buy` means in a scenario; `*` stands for every key.
 */
export declare function findPaths(scenario: Written, text: string): FoundPaths;
