import { type Claim } from "../claim.ts";
/** D21: answer, directly and in the open. */
export declare const careClaims: readonly Claim[];
