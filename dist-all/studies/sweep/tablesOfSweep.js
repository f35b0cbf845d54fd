import { besides } from "../../report/tables/besides.js";
import { columnsOf } from "../../report/tables/columns.js";
import { leverColumn } from "../../report/tables/leverColumn.js";
/** Columns after those of the dimensions, which are named by the paths of their settings. */
const KEYS = ["run", "brand", "metric", "period", "value"];
/** One line for each run, metric and period of each point, its values in front. */
export function sweepTableOf({ scenario, dimensions, points }) {
    return {
        ...besides(scenario),
        name: "data/sweep",
        about: {
            en: "Every metric of every run at every point of the sweep",
            it: "Ogni metrica di ogni simulazione in ogni punto dell'esplorazione",
        },
        formats: ["csv", "parquet"],
        columns: [...dimensions.map(({ path }) => leverColumn(path)), ...columnsOf(KEYS)],
        *rows() {
            for (const { values, rows } of points)
                for (const row of rows)
                    yield [...values, ...KEYS.map((key) => row[key])];
        },
    };
}
