import { type Claim } from "../claim.ts";
/** D9, D15, D16: usable on every device, at any time of day, in the year of the phone. */
export declare const deviceClaims: readonly Claim[];
