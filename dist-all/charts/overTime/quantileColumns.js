import { settingOf } from "../../drawing/chart.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
/** The columns of a number of each brand over time. */
export function quantileColumns(options, unit) {
    const labels = quantileWords[settingOf(options).locale].columns;
    return [
        { key: "date", label: labels.date, unit: "date" },
        { key: "brand", label: labels.brand, unit: "text" },
        { key: "p05", label: labels.p05, unit },
        { key: "p25", label: labels.p25, unit },
        { key: "p50", label: labels.p50, unit },
        { key: "p75", label: labels.p75, unit },
        { key: "p95", label: labels.p95, unit },
    ];
}
