import type { Fault } from "../../language/fault.ts";
import type { Place } from "../read/written.ts";
/** Something wrong with what was written, before it is shown. */
export interface Complaint extends Fault {
    /** U101 … U499; `explainCode` tells more */
    readonly code: string;
    readonly place: Place;
    /** what it is about, where one place has several problems of one code: a setting that is missing, a micro-moment */
    readonly subject?: string | undefined;
    /** false if the line is not to be shown */
    readonly isQuoted?: boolean;
}
/** Something wrong with what was written, with all that is needed to show it. */
export interface Problem extends Fault {
    readonly code: string;
    readonly file: string;
    /** from 1 */
    readonly line: number;
    /** from 1 */
    readonly column: number;
    /** characters to underline */
    readonly length: number;
    /** the line as it was written */
    readonly excerpt: string;
}
/** Two problems of one code in one place are one problem, in whatever words it is told. */
export declare function identityOf({ code, file, line, column }: Pick<Problem, "code" | "file" | "line" | "column">): string;
/** Texts by file name, in which places can be looked up. */
export type Texts = ReadonlyMap<string, string>;
/**
 * Adds the written line to each complaint; in the order of files and lines. Nothing is said twice:
 * one value that a path with * brings to many settings is one problem.
 */
export declare function toProblems(complaints: readonly Complaint[], texts: Texts): Problem[];
