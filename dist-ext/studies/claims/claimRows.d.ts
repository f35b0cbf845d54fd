import type { ClaimBoundaryRow } from "../../charts/comparison/claimBoundary.ts";
import type { ClaimEffectRow } from "../../charts/comparison/claimEffects.ts";
import type { MeasuredBoundary } from "./measureBoundary.ts";
import type { MeasuredClaim } from "./measureClaim.ts";
/** Rows of the chart of a claim's effects. */
export declare function effectRows({ consequences }: MeasuredClaim): ClaimEffectRow[];
/** Rows of the chart of a claim's boundary. */
export declare function boundaryRows({ points }: MeasuredBoundary): ClaimBoundaryRow[];
