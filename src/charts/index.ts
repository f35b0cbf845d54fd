/** Every chart, one line each. */

export { claimBoundary } from "./claimBoundary.ts";
export { claimEffects } from "./claimEffects.ts";
export { attributionAgainstTruth } from "./attributionAgainstTruth.ts";
export { cascadeTree } from "./cascadeTree.ts";
export { cohortRetention } from "./cohortRetention.ts";
export { daypartHeatMap } from "./daypartHeatMap.ts";
export { decisiveMoments } from "./decisiveMoments.ts";
export { journeyHeatMap } from "./journeyHeatMap.ts";
export { momentFunnel } from "./momentFunnel.ts";
export { moneyWaterfall } from "./moneyWaterfall.ts";
export { npsOverTime } from "./npsOverTime.ts";
export { pairedDifference } from "./pairedDifference.ts";
export { morrisPlane } from "./morrisPlane.ts";
export { pathFlow } from "./pathFlow.ts";
export { personaJourney } from "./personaJourney.ts";
export { qualityCoverageHeatMap } from "./qualityCoverageHeatMap.ts";
export { responseCurve } from "./responseCurve.ts";
export { retention } from "./retention.ts";
export { salesOverTime } from "./salesOverTime.ts";
export { shareOverTime } from "./shareOverTime.ts";
export { starHistogram } from "./starHistogram.ts";
export { starsOverTime } from "./starsOverTime.ts";
export { swayed } from "./swayed.ts";
export { tornado } from "./tornado.ts";
export { varianceShares } from "./varianceShares.ts";
export { wordOfMouthLoop } from "./wordOfMouthLoop.ts";
