import { type PairedDifference } from "../runs/pairedDifference.ts";
import type { Attribution } from "./attribution.ts";
import { type AttributionFindings } from "./attributionFindings.ts";
import { type DecisiveMoment } from "./decisiveMoments.ts";
/** An attribution and all that it says. */
export interface JudgedAttribution {
    readonly attribution: Attribution;
    readonly channels: AttributionFindings;
    /** channels by micro-moment; empty if they were left out */
    readonly moments: AttributionFindings;
    /** the most decisive first; empty if micro-moments were left out */
    readonly decisive: readonly DecisiveMoment[];
    /** what all touchpoints bring together; the rest would have been bought anyway */
    readonly together: PairedDifference;
    /** part of the purchases that no meeting came before, 0–1; no rule of paths sees them */
    readonly unseen: number;
}
/** Says what touchpoints bring, how wrong each rule is, and which moments decide. */
export declare function judgeAttribution(attribution: Attribution): JudgedAttribution;
