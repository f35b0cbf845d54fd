import type { MeanInterval } from "../../numeric/intervals/intervals.ts";
import type { Executor } from "../runs/executor.ts";
import { type BoundaryEdge, type BoundaryPoint } from "./boundaryEdges.ts";
import { type Claim, type ClaimModerator, type ClaimSize, type Consequence } from "./claim.ts";
import { type ClaimOptions } from "./measureClaim.ts";
/** One value of a moderator, and the effect there. */
export interface ModeratedEffect extends BoundaryPoint {
    readonly effect: MeanInterval;
}
/** How a claim's effect depends on its moderator. */
export interface MeasuredBoundary {
    readonly moderator: ClaimModerator;
    /** what was followed */
    readonly consequence: Consequence;
    readonly size: ClaimSize;
    /** ascending values: those of the moderator, and those between them by which the edges were found */
    readonly points: readonly ModeratedEffect[];
    readonly edges: readonly BoundaryEdge[];
}
/** Most runs that the boundary of a claim may take, both sides together. */
export declare function boundaryRuns(claim: Claim, asked?: number): number;
/**
 * Finds where a claim stops holding: it is tried at each value of the moderator with the same luck, and the stretch in
 * which its effect reaches zero is halved.
 */
export declare function measureBoundary(claim: Claim, moderator: ClaimModerator, options: ClaimOptions, executor: Executor): Promise<MeasuredBoundary>;
/** The claim at one value of its moderator. */
export declare function varied(claim: Claim, moderator: ClaimModerator, value: number): Claim;
