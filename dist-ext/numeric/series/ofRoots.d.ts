import { type Forecast } from "./forecast.ts";
/**
 * A method for what errs more where it is larger, as counts and money do: it is applied to square roots.
 *
 * @param method - takes a series and the number of steps ahead
 * @returns the same for values of 0 or above
 * @source Bartlett (1936), The square root transformation in analysis of variance, J. R. Stat. Soc. Suppl. 3(1), 68–78
 */
export declare function ofRoots(method: (history: readonly number[], horizon: number) => Forecast): (history: readonly number[], horizon: number) => Forecast;
