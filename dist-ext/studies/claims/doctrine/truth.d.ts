import { type Claim } from "../claim.ts";
/** D5, D6: the story must be true, and every end of the company tells it. */
export declare const truthClaims: readonly Claim[];
