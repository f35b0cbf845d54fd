/** What a season does to a series: added to it, a value for each place in the season. */
export interface Season {
    /** steps after which it begins again */
    readonly length: number;
    /** what is added at the first value of the series and after it, mean 0 */
    readonly added: readonly number[];
}
/**
 * The season of a series, where the data show one: at least two whole seasons, and values that resemble those of a season
 * ago more than luck explains.
 *
 * The test: the autocorrelation of the changes at lag m lies above 1.645 · √((1 + 2 Σ r²) / n), r the autocorrelations at
 * smaller lags. The season: mean difference from a centred moving average of length m, each place shrunk to 0 by as much
 * as its own luck explains (James & Stein).
 *
 * @param history - the series; no gaps
 * @param length - steps of a season, m ≥ 2
 * @returns nothing where there is none to be seen
 * @source Fiorucci et al. (2016), Models for optimising the theta method, Int. J. Forecasting 32(4), section 3.2 (the test);
 *   Miller & Williams (2003), Shrinkage estimators of time series seasonal factors, Int. J. Forecasting 19(4), 669–684
 */
export declare function findSeason(history: readonly number[], length: number): Season | undefined;
/** The season's part of a value, by its place in the series: 0 is the first value, beyond the last one goes on. */
export declare function seasonAt({ length, added }: Season, at: number): number;
