import { exp, log } from "../../numeric/functions/deterministicMath.js";
import { meanInterval } from "../../numeric/intervals/intervals.js";
import { groupedBy } from "./groupedBy.js";
const inPhase = (phase) => ({ seen, length }) => phase === "all" || (phase === "late") === seen >= length / 2;
/** Scores of each method over the cells of a phase or of a step ahead. */
export function scoresOf(cells, data, where = {}) {
    const chosen = cells
        .filter(inPhase(where.phase ?? "all"))
        .filter(({ step }) => where.step === undefined || step === where.step);
    const sizes = sizesOf(data);
    return [...groupedBy(chosen, ({ method }) => method)].map(([method, own]) => {
        const bySeries = [...groupedBy(own, ({ series }) => series)];
        const mean = (of) => average(bySeries.map(([series, found]) => average(found.map((cell) => of(cell, sizes.get(series) ?? 1)))));
        return {
            method,
            cells: own.length,
            series: bySeries.length,
            scaledCrps: mean(({ crps }, size) => crps / size),
            crpsOfLogs: mean(({ crpsOfLogs }) => crpsOfLogs),
            scaledWis: mean(({ wis }, size) => wis / size),
            scaledPinball: mean(({ pinball }, size) => pinball / size),
            mase: mean(({ scaledError }) => scaledError),
            coverage: [0, 1, 2].map((at) => average(own.map(({ inside }) => (inside[at] ? 1 : 0)))),
        };
    });
}
/** Mean size of each series, by which its scores are told. */
function sizesOf({ targets }) {
    return new Map(targets.map(({ name, values }) => [name, average(values.filter(Number.isFinite).map(Math.abs)) || 1]));
}
/**
 * The skill of a method against a baseline, over the values that both forecast.
 *
 *     exp(mean over series of ln(mean CRPS of the method / mean CRPS of the baseline))
 *
 * @source Fleming & Wallace (1986), How not to lie with statistics, Commun. ACM 29(3), 218–221 (why geometric)
 */
export function skillOf(cells, method, baseline) {
    const keyOf = ({ series, seen, step }) => `${series}\u0000${seen}\u0000${step}`;
    const against = new Map(cells.filter((cell) => cell.method === baseline).map((cell) => [keyOf(cell), cell]));
    const pairs = cells.flatMap((cell) => {
        const other = cell.method === method ? against.get(keyOf(cell)) : undefined;
        return other === undefined ? [] : [{ series: cell.series, own: cell.crps, other: other.crps }];
    });
    const series = [...groupedBy(pairs, (pair) => pair.series)].flatMap(([name, found]) => {
        const ratio = average(found.map(({ own }) => own)) / average(found.map(({ other }) => other));
        return ratio > 0 && Number.isFinite(ratio) ? [{ name, ratio }] : [];
    });
    if (series.length === 0)
        return undefined;
    const { mean, low, high } = meanInterval(series.map(({ ratio }) => log(ratio)));
    return { method, baseline, ratio: exp(mean), low: expOf(low), high: expOf(high), series };
}
const expOf = (value) => (Number.isFinite(value) ? exp(value) : Number.NaN);
function average(values) {
    const known = values.filter(Number.isFinite);
    return known.length === 0 ? Number.NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
}
