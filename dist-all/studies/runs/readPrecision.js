import { BRAND_METRICS } from "../../metrics/brandMetrics.js";
import { MARKET_METRICS } from "../../metrics/marketMetrics.js";
import { nearest } from "../../scenario/check/nearest.js";
import { readMetric } from "../sensitivity/sensitivityMetric.js";
import { measuringFaults } from "./words/measuring.js";
/**
 * Reads `share:0.005`, `stars:nonna:0.05` or `profit:nonna:last90:2000`: a metric, a brand, a period, and the half-width
 * wanted. Without a brand every brand is meant (of a metric of the market, the market), without a period the whole run.
 */
export function readPrecision(text, scenario) {
    const parts = text.split(":").map((part) => part.trim());
    if (parts.length < 2 || parts.length > 4)
        return { fault: measuringFaults.precisionShape(text) };
    const [metric, ...rest] = parts;
    const metrics = [...Object.keys(BRAND_METRICS), ...Object.keys(MARKET_METRICS)];
    if (!metrics.includes(metric))
        return { fault: measuringFaults.precisionMetric(text, nearest(metric, metrics) ?? metrics.join(", ")) };
    const halfWidth = Number(rest.at(-1));
    if (rest.at(-1) === "" || !(halfWidth > 0) || !Number.isFinite(halfWidth))
        return { fault: measuringFaults.halfWidth(text) };
    const [brand, period = "total"] = rest.slice(0, -1);
    const brands = brand !== undefined ? [brand] : metric in BRAND_METRICS ? Object.keys(scenario.brands) : ["market"];
    const readings = brands.map((name) => readMetric(`${name}.${metric}.${period}`, scenario, "--precision", text));
    const fault = readings.find((reading) => reading.fault !== undefined)?.fault;
    if (fault !== undefined)
        return { fault };
    return {
        targets: readings.flatMap((reading) => reading.metric === undefined ? [] : [{ ...reading.metric, halfWidth }]),
    };
}
