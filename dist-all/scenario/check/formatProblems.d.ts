import type { Language } from "../../language/language.ts";
import type { Problem } from "./problem.ts";
export interface FormatOptions {
    /** English when left out */
    readonly language?: Language;
    /** problems shown; the rest are counted; 50 when left out */
    readonly most?: number;
}
/** Problems as text: each with its place, the line as written, what is wrong and what to do. */
export declare function formatProblems(problems: readonly Problem[], { language, most }?: FormatOptions): string;
