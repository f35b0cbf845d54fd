import { type Claim } from "../claim.ts";
/** D3: the consumer is a prosumer who posts, compares and leads opinions. */
export declare const prosumerClaims: readonly Claim[];
/** D4: push loses its power, people pull by themselves. */
export declare const pushClaims: readonly Claim[];
