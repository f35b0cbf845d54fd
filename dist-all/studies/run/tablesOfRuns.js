import { weeklyRows } from "../../metrics/metrics.js";
import { runNumbers } from "../runs/runFailure.js";
import { summarise } from "../runs/summary.js";
import { besides } from "../../report/tables/besides.js";
import { columnsOf } from "../../report/tables/columns.js";
const SUMMARY_KEYS = ["brand", "metric", "period", "mean", "low", "high", "method", "runs"];
const SERIES_KEYS = ["run", "day", "brand", "metric", "value"];
/** Every metric over all runs, with intervals of the mean. */
export function summaryTableOf(rows, scenario) {
    return {
        ...besides(scenario),
        name: "data/summary",
        about: {
            en: "Every metric of every brand and of the market, over all runs",
            it: "Ogni metrica di ogni marca e del mercato, su tutte le simulazioni",
        },
        columns: columnsOf(SUMMARY_KEYS),
        rows: () => rows.map((row) => SUMMARY_KEYS.map((key) => row[key])),
    };
}
/** One number a line, so that any tool can pivot it as it likes; an empty brand is the whole market. */
function seriesTableOf(runs, scenario) {
    return {
        ...besides(scenario),
        name: "data/series",
        about: {
            en: "Every metric of every run, week by week",
            it: "Ogni metrica di ogni simulazione, settimana per settimana",
        },
        formats: ["csv", "parquet"],
        columns: columnsOf(SERIES_KEYS),
        *rows() {
            for (const rows of runs())
                for (const { run, day = 0, brand, metric, value } of rows)
                    yield [run, day, brand, metric, value];
        },
    };
}
/** The tables of many runs: the summary, and every week of every run. */
export function tablesOfRuns(replications) {
    const { scenario } = replications;
    return [
        summaryTableOf(summarise(replications), scenario),
        seriesTableOf(() => weeksOfRuns(replications), scenario),
    ];
}
/** The weeks of one run after the other; only one run's rows are in memory at a time. */
function* weeksOfRuns({ runs, failures }) {
    for (const [at, number] of runNumbers(runs.length, failures).entries())
        yield weeklyRows(runs[at], number);
}
