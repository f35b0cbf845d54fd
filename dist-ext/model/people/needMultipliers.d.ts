/**
 * Multipliers of the need rate over the population: a gamma distribution with mean 1, as the quantiles at 4,097
 * even steps. Together with Poisson needs it gives negative-binomial purchases.
 *
 * @param shape - gamma shape; Infinity = everybody alike
 * @source Ehrenberg, Goodhardt & Barwise (1990), Double jeopardy revisited, J. Marketing 54(3), 82–91
 */
export declare function needMultipliers(shape: number): Float64Array;
