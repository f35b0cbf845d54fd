import type { Executor } from "../runs/executor.ts";
import { type Claim } from "./claim.ts";
import { type MeasuredBoundary } from "./measureBoundary.ts";
import { type ClaimOptions, type MeasuredClaim } from "./measureClaim.ts";
/** A claim that was tried, and where it stops holding. */
export interface TriedClaim extends MeasuredClaim {
    /** undefined where no setting is known on which the claim may depend */
    readonly moderated: MeasuredBoundary | undefined;
}
export interface TryOptions extends Pick<ClaimOptions, "seed" | "progress" | "signal" | "fail" | "level" | "runs" | "consumers"> {
    /** false: only whether the claims hold, not where they stop to */
    readonly boundaries?: boolean;
}
/** Most runs that trying these claims takes. */
export declare function runsToTry(claims: readonly Claim[], { runs, boundaries }: Partial<TryOptions>): number;
/**
 * Tries one claim after the other, and finds where each stops holding. After an interruption the claims that were
 * finished remain.
 */
export declare function tryClaims(claims: readonly Claim[], options: TryOptions, executor: Executor): Promise<TriedClaim[]>;
