import type { MetricUnit } from "../../metrics/metric.ts";
import type { Bilingual } from "../../language/bilingual.ts";
import { type ClaimVerdict } from "./claimVerdict.ts";
import type { Verdict } from "./measureClaim.ts";
import type { TriedClaim } from "./tryClaims.ts";
/** One line of the table of claims: something that a claim expects, and what came of it. */
export interface ClaimRow {
    /** e.g. `D5-promise` */
    readonly id: string;
    /** D1 … D24 */
    readonly doctrine: string;
    readonly statement: string;
    /** of the claim as a whole */
    readonly verdict: ClaimVerdict["verdict"];
    /** on what it depends, or why this model does not show it; else empty */
    readonly dependsOn: string;
    /** settings that are moved: path: from → to */
    readonly levers: string;
    /** pairs of runs, consumers, days */
    readonly design: string;
    /** what was measured */
    readonly measure: string;
    readonly unit: MetricUnit;
    readonly expected: "rises" | "falls";
    /** part of what was there before that the change must exceed */
    readonly by: number;
    /** mean at `from` and at `to`, over the runs that have both; NaN where there was nothing */
    readonly before: number;
    readonly after: number;
    /** after − before, and the ends of its interval; NaN when the runs cannot tell */
    readonly effect: number;
    readonly low: number;
    readonly high: number;
    /** the same as a part of what was there before */
    readonly relative: number;
    readonly relativeLow: number;
    readonly relativeHigh: number;
    /** of this measure alone */
    readonly outcome: Verdict;
    /** where it stops holding along its moderator; empty where that was not tried */
    readonly boundary: string;
    /** where its mechanism is off; empty where no such place is named */
    readonly off: string;
}
/** The table of claims, a row for everything that a claim expects, in the order of the claims. */
export declare function formatClaims(tried: readonly TriedClaim[], language: keyof Bilingual): ClaimRow[];
