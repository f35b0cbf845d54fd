import { journeyTargets } from "./targets/journey.js";
import { marketingMixTargets } from "./targets/marketingMix.js";
import { ratingTargets } from "./targets/ratingsOverTime.js";
import { readerTargets } from "./targets/readers.js";
import { reviewTargets } from "./targets/reviews.js";
import { satisfactionTargets } from "./targets/satisfaction.js";
import { structureTargets } from "./targets/structure.js";
import { wordOfMouthTargets } from "./targets/wordOfMouth.js";
/** Every published range that the model is held against, in the order of the table. */
export const TARGETS = [
    ...reviewTargets,
    ...readerTargets,
    ...ratingTargets,
    ...wordOfMouthTargets,
    ...marketingMixTargets,
    ...journeyTargets,
    ...satisfactionTargets,
    ...structureTargets,
];
