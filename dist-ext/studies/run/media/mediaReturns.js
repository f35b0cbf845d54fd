import { meanInterval } from "../../../numeric/intervals/intervals.js";
/**
 * The true returns of a brand's levers.
 *
 *     average  = mean revenue because of it / mean spend
 *     marginal = mean revenue that a tenth more brings / mean of what the tenth costs
 *
 * Ratios are those of means, and their intervals those of the numerator: spending hardly differs between runs.
 *
 * @param level - level of the intervals, strictly between 0 and 1
 */
export function mediaReturns(truth, level) {
    return truth.map(({ lever, sales, revenue, spend, more }) => {
        const earned = revenue.map(sumOf);
        const cost = meanOf(spend);
        const extra = more === undefined ? Number.NaN : meanOf(more.spend);
        return {
            lever,
            spend: cost,
            sales: meanInterval(sales.map(sumOf), level),
            revenue: meanInterval(earned, level),
            perMoney: over(meanInterval(earned, level), cost),
            nextMoney: over(meanInterval(more?.revenue ?? [], level), extra),
        };
    });
}
function over({ mean, standardError, low, high, method }, money) {
    if (!(money > 0))
        return { mean: NaN, standardError: NaN, low: NaN, high: NaN, method };
    return {
        mean: mean / money,
        standardError: standardError / money,
        low: low / money,
        high: high / money,
        method,
    };
}
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
