import { type Claim } from "../claim.ts";
/** D20: bad news spreads fast, is confirmed by the next ones, and costs when it is ignored. */
export declare const badNewsClaims: readonly Claim[];
