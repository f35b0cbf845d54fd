/** State that people see or are asked for, whatever the size of the market: it is not summed over people. */
const SHOWN = new Set(["displayedMean", "displayedCount", "advertisingStock"]);
/**
 * A run's books as those of the whole market for which its consumers stand: counts and money times the people for whom
 * each of them stands. Shares, stars, beliefs and the panel are what they are, and so is what single consumers did in the
 * event log.
 *
 * This is the one place where results are scaled: every metric, table and interval is made of these books.
 *
 * @param scale - people for whom each consumer stands; 1 leaves everything as it is
 */
export function toPopulation(run, scale) {
    if (scale === 1)
        return run;
    return {
        ...run,
        series: scaled(run.series, scale),
        market: scaled(run.market, scale),
        levels: scaled(run.levels, scale),
        funnel: scaled(run.funnel, scale),
        touchpoints: scaled(run.touchpoints, scale),
        money: scaled(run.money, scale),
        media: scaled(run.media, scale),
        census: scaled(run.census, scale),
    };
}
function scaled(tables, scale) {
    const entries = Object.entries(tables).map(([name, table]) => [
        name,
        SHOWN.has(name) ? table : table.map((value) => value * scale),
    ]);
    return Object.fromEntries(entries);
}
