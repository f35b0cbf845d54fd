import type { RandomKey } from "../numeric/luck/random.ts";
import { type Engine } from "./engine/engine.ts";
import type { Company } from "./parts/company.ts";
import type { Parameters } from "./parameters.ts";
import type { Market, Shard } from "./state.ts";
/**
 * Sets up a market on the morning of day 0.
 *
 * @param company - the other parts, where this is the part of a market
 */
export declare function createMarket(parameters: Parameters, key: RandomKey, company?: Company): Market;
/** Tells the engine the needs summed up to each day, and where to search in them. */
export declare function placeNeeds(engine: Engine, needs: Float64Array, days: number): void;
/** Splits the consumers into ranges and plans everybody's first need. */
export declare function createShards(market: Market, count: number): Shard[];
