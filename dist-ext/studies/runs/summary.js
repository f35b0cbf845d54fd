import { boundedMeanInterval } from "../../numeric/intervals/boundedInterval.js";
import { metricDomain } from "../../metrics/metricDomain.js";
import { summaryRows } from "../../metrics/metrics.js";
/**
 * Every metric over all runs, with intervals of the mean.
 *
 * @param level - level of the intervals, between 0 and 1; the scenario's own unless given
 * @param periods - names of periods; the usual ones unless given
 */
export function summarise({ runs, scenario }, level = scenario.level, periods) {
    return summariseRows(runs.flatMap((run, number) => summaryRows(run, number, periods)), level);
}
/** Brings together the rows of different runs that measure the same; runs without a value are left out. */
export function summariseRows(rows, level) {
    return groupsOf(rows).map((group) => {
        const [{ brand, metric, period }] = group;
        const values = group.map(({ value }) => value).filter((value) => !Number.isNaN(value));
        const { mean, low, high, method } = boundedMeanInterval(values, level, metricDomain(brand, metric));
        return { brand, metric, period, mean, low, high, method, runs: values.length };
    });
}
/** Rows by brand, metric and period, in the order in which they first appear. */
function groupsOf(rows) {
    const groups = new Map();
    for (const row of rows) {
        const key = `${row.brand}/${row.metric}/${row.period}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [row]);
        else
            group.push(row);
    }
    return [...groups.values()];
}
