import type { Gift, Market } from "../state.ts";
/**
 * Buzz against budget: who receives a product free of charge today, in ascending order of consumers. Either random
 * people, or those with most friends.
 */
export declare function giftsOf(market: Market): Gift[];
