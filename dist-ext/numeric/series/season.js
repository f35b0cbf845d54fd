/** How sure the test of a season is: of 100 series without one it finds one in ten. */
const CRITICAL = 1.645;
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
export function findSeason(history, length) {
    if (length < 2 || history.length < 2 * length + 1)
        return undefined;
    if (!repeats(history, length))
        return undefined;
    const around = movingAverage(history, length);
    const places = Array.from({ length }, () => []);
    history.forEach((value, at) => {
        if (Number.isFinite(around[at]))
            places[at % length].push(value - around[at]);
    });
    const means = places.map((values) => meanOf(values));
    const middle = meanOf(means);
    const centred = means.map((value) => value - middle);
    const kept = shrinkage(places, means, centred);
    return { length, added: centred.map((value) => value * kept) };
}
/** The season's part of a value, by its place in the series: 0 is the first value, beyond the last one goes on. */
export function seasonAt({ length, added }, at) {
    return added[at % length];
}
function repeats(history, length) {
    const moves = history.slice(1).map((value, at) => value - history[at]);
    let before = 1;
    for (let lag = 1; lag < length; ++lag) {
        const found = autocorrelation(moves, lag);
        before += 2 * found * found;
    }
    return autocorrelation(moves, length) > CRITICAL * Math.sqrt(before / moves.length);
}
function autocorrelation(values, lag) {
    const centre = meanOf(values);
    let cross = 0;
    let square = 0;
    values.forEach((value, at) => {
        square += (value - centre) * (value - centre);
        if (at >= lag)
            cross += (value - centre) * (values[at - lag] - centre);
    });
    return square === 0 ? 0 : cross / square;
}
/** Mean of the season around each value; NaN within half a season of either end. */
function movingAverage(history, length) {
    const half = Math.floor(length / 2);
    return history.map((_, at) => {
        if (at < half || at + half >= history.length)
            return Number.NaN;
        let sum = 0;
        for (let by = -half; by <= half; ++by) {
            const isEdge = length % 2 === 0 && Math.abs(by) === half;
            sum += history[at + by] * (isEdge ? 0.5 : 1);
        }
        return sum / length;
    });
}
/** Share of the season's pattern that luck does not explain. */
function shrinkage(places, means, centred) {
    const pattern = centred.reduce((sum, value) => sum + value * value, 0);
    let squares = 0;
    let freedom = 0;
    places.forEach((values, place) => {
        for (const value of values)
            squares += (value - means[place]) * (value - means[place]);
        freedom += values.length - 1;
    });
    if (pattern === 0)
        return 0;
    // One season between the half seasons at both ends: no second look at any place, and half the pattern is believed.
    if (freedom < 1)
        return 0.5;
    const variance = squares / freedom / meanOf(places.map((values) => values.length));
    return Math.max(0, 1 - ((places.length - 3) * variance) / pattern);
}
const meanOf = (values) => values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
