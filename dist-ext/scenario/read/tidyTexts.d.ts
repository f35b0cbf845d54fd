import type { Complaint } from "../check/problem.ts";
import { type Path, type Written } from "./written.ts";
export interface Tidied {
    readonly written: Written;
    readonly complaints: readonly Complaint[];
    /** texts that are wrong by themselves */
    readonly wrong: readonly Path[];
}
/**
 * Brings every text onto one line, and complains of those that hold what cannot be shown. All texts, keys too, are
 * looked at in one place, because each of them reaches a table, a chart, a file name or a terminal.
 */
export declare function tidyTexts(written: Written): Tidied;
