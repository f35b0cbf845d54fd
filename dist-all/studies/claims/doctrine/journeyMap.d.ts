import { type Claim } from "../claim.ts";
/** D18, D19: map the journey; know whom one speaks to. Calibration and forecasts from data are not tried here. */
export declare const journeyMapClaims: readonly Claim[];
