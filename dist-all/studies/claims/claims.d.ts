import type { Claim } from "./claim.ts";
/** Everything that the doctrine says and this model can be asked, in the doctrine's order. */
export declare const CLAIMS: readonly Claim[];
