import { type Finding } from "./measureTargets.ts";
/** How the findings of a table were measured. */
export interface Measurement {
    /** runs of each experiment, before what is close was measured again */
    readonly runs: number;
    readonly seed: string;
    /** runs that failed in all of them; none when left out */
    readonly failed?: number;
    /** the same with other seeds */
    readonly further?: readonly {
        readonly seed: string;
        readonly findings: readonly Finding[];
    }[];
}
/** The document of all findings, as Markdown: summary, groups, table, and why each miss is one. */
export declare function formatRanges(findings: readonly Finding[], { runs, seed, failed, further }: Measurement): string;
/** Mean and interval with the unit. */
export declare function formatMeasured({ target, measured }: Finding): string;
