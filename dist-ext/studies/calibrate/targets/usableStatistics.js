/** A statistic that more runs than this lack is left out; otherwise the runs are that lack it. */
const MOST_LACKING = 0.1;
/**
 * Leaves out what cannot be compared: statistics that were not observed, that hardly any run has or that no run moves,
 * and then runs that lack one of the others.
 */
export function usableStatistics(places, statistics, observed) {
    const kept = observed.flatMap((value, at) => {
        const own = statistics.map((row) => row[at]);
        const there = own.filter(Number.isFinite);
        const isRare = there.length < (1 - MOST_LACKING) * own.length;
        const isStill = there.every((one) => one === there[0]);
        return Number.isFinite(value) && !isRare && !isStill ? [at] : [];
    });
    const runs = statistics.flatMap((row, run) => (kept.every((at) => Number.isFinite(row[at])) ? [run] : []));
    return {
        kept,
        runs,
        places: runs.map((run) => places[run]),
        statistics: runs.map((run) => kept.map((at) => statistics[run][at])),
    };
}
