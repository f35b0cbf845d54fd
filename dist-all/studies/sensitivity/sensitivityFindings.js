import { crossedVariance } from "../../numeric/indices/crossedVariance.js";
import { elementaryEffect, jumpsOfTrajectories } from "../../numeric/indices/elementaryEffects.js";
import { keyFromSeed } from "../../numeric/luck/random.js";
import { shareOfLuck } from "../../numeric/indices/shareOfLuck.js";
import { sobolIndices } from "../../numeric/indices/sobolIndices.js";
import { swing } from "../../numeric/intervals/swing.js";
import { partOf } from "../designs/design.js";
/** What an analysis found, metric by metric. */
export function findSensitivity(result) {
    return result.plan.metrics.map((metric, number) => {
        const values = result.points.map(({ outcomes }) => mean(outcomes[number]));
        const jumps = jumpsOf(result, values);
        const known = values.filter(Number.isFinite);
        return {
            metric,
            mean: mean(known),
            effects: effectsOf(result, values, jumps),
            luck: luckOf(result, number, values, jumps),
            missing: values.length - known.length,
        };
    });
}
function effectsOf(result, values, jumps) {
    const { ranges, method, seed, scenario } = result.plan;
    const level = scenario.level;
    const indices = method === "sobol"
        ? sobolIndices(values, ranges.length, { level, key: keyFromSeed(`resamples of ${seed}`) })
        : undefined;
    return ranges.map(({ path }, at) => {
        const walks = method === "morris" ? elementaryEffect(jumps[at], level) : undefined;
        const { first, total } = indices?.[at] ?? {};
        return {
            path,
            ...swing(jumps[at], level),
            size: walks?.size ?? Number.NaN,
            sizeLow: walks?.sizeLow ?? Number.NaN,
            sizeHigh: walks?.sizeHigh ?? Number.NaN,
            deviation: walks?.deviation ?? Number.NaN,
            first: first?.value ?? Number.NaN,
            firstLow: first?.low ?? Number.NaN,
            firstHigh: first?.high ?? Number.NaN,
            total: total?.value ?? Number.NaN,
            totalLow: total?.low ?? Number.NaN,
            totalHigh: total?.high ?? Number.NaN,
        };
    });
}
/** Pairs of points that differ in one setting, by setting, in parts of its range. */
function jumpsOf({ plan, points }, values) {
    const { ranges, method, width } = plan;
    const parts = points.map((point) => point.values.map((value, at) => partOf(ranges[at], value)));
    if (method === "morris")
        return jumpsOfTrajectories(parts, values, ranges.length);
    return ranges.map((_, input) => parts.flatMap((part, point) => {
        if (point % width !== 0)
            return [];
        const mixed = point + 1 + input;
        const [change, difference] = [parts[mixed][input] - part[input], values[mixed] - values[point]];
        return change === 0 || !Number.isFinite(difference) ? [] : [{ change, difference }];
    }));
}
/**
 * Luck that moves all points alike cancels between points with common random numbers; what is left between them is
 * what meets each point differently, divided by the runs that were averaged.
 */
function luckOf({ plan, luck }, metric, values, jumps) {
    const table = luck[metric] ?? [];
    const { runs, width, scenario } = plan;
    const left = crossedVariance(table).rest / runs;
    const repeats = Array.from({ length: values.length / width }, (_, at) => values.slice(at * width, (at + 1) * width));
    const ofOneRun = shareOfLuck({ table, groups: repeats, runs }, scenario.level);
    const between = variance(values.filter(Number.isFinite));
    const lengths = jumps.flat().map(({ change }) => Math.abs(change));
    // The mean size of a normal variable is √(2/π) of its standard deviation.
    const effect = (Math.sqrt(2 * left) * Math.sqrt(2 / Math.PI)) / mean(lengths);
    return {
        ofOneRun: ofOneRun.value,
        ofOneRunLow: ofOneRun.low,
        ofOneRunHigh: ofOneRun.high,
        betweenPoints: between === 0 ? Number.NaN : Math.min(1, left / between),
        effect,
    };
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function variance(values) {
    const middle = mean(values);
    return values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / (values.length - 1);
}
