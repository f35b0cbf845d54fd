import { type Claim } from "../claim.ts";
/** D7, D8: coherent paths, the right channel at every stage, the right content. */
export declare const pathClaims: readonly Claim[];
