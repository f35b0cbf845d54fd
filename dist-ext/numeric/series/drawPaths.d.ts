import { type RandomKey } from "../luck/random.ts";
import { type Forecast } from "./forecast.ts";
/**
 * Futures that go through a forecast: each step's values are those of its distribution, and neighbours move together as the
 * forecast says (a Gaussian copula).
 *
 * @param count - how many
 * @returns shape [future][step]
 */
export declare function drawPaths({ quantiles, together }: Forecast, count: number, key: RandomKey): Float64Array[];
