import { type Claim } from "../claim.ts";
/** D1, D2: what buyers tell at their ultimate moment of truth is what later buyers read at their zero moment. */
export declare const zeroMomentClaims: readonly Claim[];
