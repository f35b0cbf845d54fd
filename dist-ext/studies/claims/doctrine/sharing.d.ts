import { type Claim } from "../claim.ts";
/** D10, D11: tools for sharing at once, and interest that keeps people going. */
export declare const sharingClaims: readonly Claim[];
