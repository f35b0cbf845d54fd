import type { Locale } from "../../drawing/numbers.ts";
interface Step {
    /** what to do */
    readonly what: string;
    /** by which command, or why */
    readonly how: string;
}
/** What to do after a report of this kind. */
export declare function nextSteps(kind: string, locale: Locale): Step[];
export {};
