import { exp } from "../../numeric/functions/deterministicMath.js";
/**
 * Impressions that money buys.
 *
 *     1000 · money / cost per thousand
 *
 * @param money - spent on the channel
 */
export function impressionsOf({ impressionCost }, channel, money) {
    return (1000 * money) / impressionCost[channel];
}
/** Whether any brand buys impressions on any day. */
export function buysImpressions({ epochs }) {
    return epochs.some(({ brands }) => brands.channelAdvertising.some((money) => money > 0));
}
/**
 * Exposures of a consumer today to the impressions that a brand bought until yesterday, and what is left of them tonight.
 *
 *     A_t = (1 − ℓ) i_t + ℓ A_{t−1}          i_t = impressions of the day for each consumer
 *     reach of a channel = 1 − e^(−noticed · A_{t−1})
 *
 * The weights of the days sum to 1, so that every impression bought is shown once: the stock is in impressions a day,
 * whatever the half-life. Impressions fall on people as they come, some on the same people again (Poisson), so that reach
 * runs into saturation.
 *
 * @param stock - impressions a day and consumer by day, brand and channel; shape [days, B, C]; today's row is written
 * @param spending - relative to what the settings say
 * @returns consumers reached by each channel, 0–1, summed over the channels
 * @source Broadbent (1979); reach of Poisson contacts: Agostini (1961), How to estimate unduplicated audiences; Jin, Wang,
 *   Sun, Chan & Koehler (2017)
 */
export function showImpressions(stock, { brands, channels, advertising }, { consumers, brands: names }, { day, brand, spending }) {
    const count = channels.digital.length;
    const here = (day * names.length + brand) * count;
    const { carryOver } = advertising;
    const isThere = day >= brands.entryDay[brand];
    let reached = 0;
    for (let channel = 0; channel < count; ++channel) {
        const before = day === 0 ? 0 : stock[here - names.length * count + channel];
        const money = isThere ? spending * brands.channelAdvertising[brand * count + channel] : 0;
        const bought = impressionsOf(channels, channel, money) / consumers;
        stock[here + channel] = (1 - carryOver) * bought + carryOver * before;
        reached += 1 - exp(-channels.noticed[channel] * before);
    }
    return reached;
}
