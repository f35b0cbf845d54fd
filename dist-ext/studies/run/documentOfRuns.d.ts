import type { Replications } from "../runs/replicate.ts";
import type { SweepResult } from "../sweep/sweep.ts";
import type { Maker, ReportDocument } from "../../report/document/reportDocument.ts";
/** What a report is made of: runs of a scenario, a sweep of it, or both. */
export interface ReportContent {
    readonly replications?: Replications | undefined;
    readonly sweep?: SweepResult | undefined;
    /** settings that were chosen when it was run, beyond the scenario's own */
    readonly chosen?: readonly {
        readonly path: string;
        readonly value?: unknown;
    }[] | undefined;
}
/**
 * The report of a scenario that was run, swept, or both.
 *
 * @throws {RangeError} when there is neither a run nor a point of a sweep to report on
 */
export declare function documentOfRuns(content: ReportContent, maker: Maker): ReportDocument;
