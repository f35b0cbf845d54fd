import type { Study } from "../study.ts";
import type { Claim } from "./claim.ts";
import type { ClaimsStudied } from "./documentOfClaims.ts";
import { type TryOptions } from "./tryClaims.ts";
/** Which claims are tried, and how. */
export interface ClaimsQuestion extends Omit<TryOptions, "progress" | "signal" | "fail" | "level" | "boundaries"> {
    readonly claims: readonly Claim[];
    /** level of the intervals, 0–1 */
    readonly level: number;
    /** false: only whether the claims hold, not where they stop to */
    readonly boundaries: boolean;
}
/** Claims of the doctrine, tried on markets of their own. */
export declare const claimsStudy: Study<ClaimsQuestion, ClaimsStudied>;
