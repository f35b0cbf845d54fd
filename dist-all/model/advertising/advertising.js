import { pow } from "../../numeric/functions/deterministicMath.js";
import { buysImpressions, showImpressions } from "./channelAdvertising.js";
/**
 * Exposures a day that a stock of advertising brings: more money, less and less more attention.
 *
 *     greatest · A^s / (A^s + half^s)
 *
 * @param stock - money a day and thousand consumers, ≥ 0
 * @returns exposures a day of one consumer
 * @source Hill function; Jin, Wang, Sun, Chan & Koehler (2017), Bayesian methods for media mix modeling with
 *   carryover and shape effects, Google
 */
export function exposureOf(stock, rules) {
    if (!(stock > 0))
        return 0;
    const power = pow(stock, rules.slope);
    return (rules.greatestExposure * power) / (power + pow(rules.halfSaturation, rules.slope));
}
/**
 * Lets the stock build up and decay: what was spent works on.
 *
 *     A_t = x_t + λ A_{t−1}        steady state x / (1 − λ), half-life ln ½ / ln λ
 *
 * A consumer who acts on day t was exposed to the stocks of the days before: public information is yesterday's close.
 *
 * @source Koyck (1954), Distributed lags and investment analysis; Broadbent (1979), One way TV advertisements work
 */
export function planAdvertising(parameters) {
    const brands = parameters.brands.length;
    const plan = {
        stock: new Float64Array(parameters.days * brands),
        impressions: new Float64Array(buysImpressions(parameters) ? parameters.days * brands * parameters.channels.length : 0),
        exposure: new Float64Array((parameters.days + 1) * brands),
    };
    planFrom(plan, parameters, 0, new Float64Array(brands).fill(1));
    return plan;
}
/**
 * Plans the days from one day on: what was spent until then stays.
 *
 * @param factor - spending relative to what the settings say, from that day on; shape [B]
 */
export function planFrom({ stock, impressions, exposure }, parameters, fromDay, factor) {
    const { brands, consumers, days, epochs } = parameters;
    const brandCount = brands.length;
    const thousands = consumers / 1000;
    let next = 0;
    let epoch = epochs[0];
    for (let day = fromDay; day < days; ++day) {
        while (next < epochs.length && epochs[next].fromDay <= day)
            epoch = epochs[next++];
        for (let brand = 0; brand < brandCount; ++brand) {
            const here = day * brandCount + brand;
            const before = day === 0 ? 0 : stock[here - brandCount];
            const planned = day >= epoch.brands.entryDay[brand] ? epoch.brands.advertising[brand] / thousands : 0;
            stock[here] = factor[brand] * planned + epoch.advertising.carryOver * before;
            exposure[here + brandCount] = exposure[here] + exposureOf(before, epoch.advertising);
            if (impressions.length === 0)
                continue;
            const spending = factor[brand];
            exposure[here + brandCount] += showImpressions(impressions, epoch, parameters, {
                day,
                brand,
                spending,
            });
        }
    }
}
