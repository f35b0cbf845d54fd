import { BRAND_METRICS } from "../../metrics/brandMetrics.js";
import { MARKET_METRICS } from "../../metrics/marketMetrics.js";
import { nearest } from "../../scenario/check/nearest.js";
import { readPeriod } from "../../metrics/period.js";
import { WHOLE_MARKET } from "../../metrics/metrics.js";
import { measuringFaults } from "../runs/words/measuring.js";
/**
 * Reads `nonna.share.total`, `market.sales.last90`; without a period the whole run is meant.
 *
 * @param flag - what it was written with
 * @param shown - as people wrote it, where that is not the text
 */
export function readMetric(text, { brands, market }, flag = "--metric", shown) {
    const said = shown ?? text;
    const [name, metric = "", period = "total", ...more] = text.trim().split(".");
    const known = [...Object.keys(brands), "market"];
    if (metric === "" || more.length > 0)
        return { fault: measuringFaults.metricShape(flag, said, `${known[0]}.share.total`) };
    if (!known.includes(name))
        return {
            fault: measuringFaults.noSubject(flag, said, meant(name, known, (word) => said.replace(name, word))),
        };
    const metrics = Object.keys(name === "market" ? MARKET_METRICS : BRAND_METRICS);
    if (!metrics.includes(metric)) {
        const instead = meant(metric, metrics, (word) => said.replace(metric, word));
        return { fault: measuringFaults.noMetric(flag, name, said, instead) };
    }
    if (readPeriod(period, market.days) === undefined)
        return { fault: measuringFaults.noPeriod(flag, market.days, said) };
    const brand = name === "market" ? WHOLE_MARKET : name;
    return { metric: { name: `${name}.${metric}.${period}`, brand, metric, period } };
}
/** What to write with the word that was perhaps meant; without one, all words there are. */
function meant(word, known, writeWith) {
    const guess = nearest(word, known);
    return guess === undefined ? known.join(", ") : writeWith(guess);
}
