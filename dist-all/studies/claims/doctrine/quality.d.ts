import { type Claim } from "../claim.ts";
/** D12: total quality is the base on which everything rests. D13: the journey is a cycle, online and offline. */
export declare const qualityClaims: readonly Claim[];
