import { metricValue } from "../../../metrics/metrics.js";
import { readPeriod } from "../../../metrics/period.js";
import { brandNames } from "../../../report/document/names.js";
import { quantilesOver } from "./overRuns.js";
import { chartPeriods, weeksPerPoint } from "./periods.js";
/** A metric of every brand over time, over runs. */
export function metricOverTime(replications, metric) {
    return overTime(replications, (run, brand, { name }) => metricValue(run, brand, metric, name));
}
/** Share of each brand's purchases by consumers who had bought it before. */
export function retentionRows(replications) {
    return overTime(replications, (run, brand, { name }) => {
        const bought = sumOver(run, brand, "bought", name);
        return (bought - sumOver(run, brand, "firstBought", name)) / bought;
    });
}
/** Stars and number of the reviews that readers see. */
export function starRows(replications) {
    const counts = overTime(replications, (run, brand, { name }) => {
        const day = (readPeriod(name, run.days)?.to ?? run.days) - 1;
        return run.levels.displayedCount[day * run.brands.length + run.brands.indexOf(brand)];
    });
    return metricOverTime(replications, "stars").map((row, index) => ({
        ...row,
        reviews: counts[index].p50,
    }));
}
function overTime(replications, measure) {
    const { runs, scenario } = replications;
    const { days, start } = scenario.market;
    return chartPeriods(days, start, weeksPerPoint(replications)).flatMap((period) => [...brandNames(scenario, "en")].map(([key, brand]) => {
        const values = runs.map((run) => measure(run, key, period));
        return { date: period.date, brand, ...quantilesOver(values) };
    }));
}
function sumOver(run, brand, series, period) {
    const { from, to } = readPeriod(period, run.days) ?? { from: 0, to: 0 };
    const [brands, index] = [run.brands.length, run.brands.indexOf(brand)];
    let sum = 0;
    for (let day = from; day < to; ++day)
        sum += run.series[series][day * brands + index];
    return sum;
}
