import { type Claim } from "../claim.ts";
/** D14, D17: decisions unfold in moments, each with its own needs. */
export declare const momentClaims: readonly Claim[];
