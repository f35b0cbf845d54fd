import { type Claim } from "../claim.ts";
/** D22, D23, D24: buzz against budget, being found, being first. */
export declare const reachClaims: readonly Claim[];
