import type { TriedClaim } from "./tryClaims.ts";
import type { RunFailure } from "../runs/runFailure.ts";
import type { Maker, ReportDocument } from "../../report/document/reportDocument.ts";
/** Claims that were tried with one seed. */
export interface ClaimsStudied {
    readonly tried: readonly TriedClaim[];
    readonly seed: string;
    /** level of the intervals, 0–1 */
    readonly level: number;
    /** runs that were made */
    readonly runs: number;
    /** runs that failed */
    readonly failures: readonly RunFailure[];
}
/** The report of claims: which hold, by how much, and where each stops to. */
export declare function documentOfClaims(study: ClaimsStudied, maker: Maker): ReportDocument;
