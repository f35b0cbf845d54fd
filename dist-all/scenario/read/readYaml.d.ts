import type { Complaint } from "../check/problem.ts";
import type { TextStart, Written } from "./written.ts";
export interface YamlReading {
    /** left out if nothing could be made of the text */
    readonly written?: Written;
    readonly complaints: readonly Complaint[];
}
/** Reads YAML into values that know where they stand. Never throws. */
export declare function readYaml(text: string, file: string, start?: TextStart): YamlReading;
