import type { PublishedRange } from "./target.ts";
import { journeyTargets } from "./targets/journey.ts";
import { marketingMixTargets } from "./targets/marketingMix.ts";
import { ratingTargets } from "./targets/ratingsOverTime.ts";
import { readerTargets } from "./targets/readers.ts";
import { reviewTargets } from "./targets/reviews.ts";
import { satisfactionTargets } from "./targets/satisfaction.ts";
import { structureTargets } from "./targets/structure.ts";
import { wordOfMouthTargets } from "./targets/wordOfMouth.ts";

/** Every published range that the model is held against, in the order of the table. */
export const TARGETS: readonly PublishedRange[] = [
  ...reviewTargets,
  ...readerTargets,
  ...ratingTargets,
  ...wordOfMouthTargets,
  ...marketingMixTargets,
  ...journeyTargets,
  ...satisfactionTargets,
  ...structureTargets,
];
