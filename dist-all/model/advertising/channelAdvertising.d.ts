import type { ChannelTable, Epoch, Parameters } from "../parameters.ts";
/**
 * Impressions that money buys.
 *
 *     1000 · money / cost per thousand
 *
 * @param money - spent on the channel
 */
export declare function impressionsOf({ impressionCost }: ChannelTable, channel: number, money: number): number;
/** Whether any brand buys impressions on any day. */
export declare function buysImpressions({ epochs }: Parameters): boolean;
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
export declare function showImpressions(stock: Float64Array, { brands, channels, advertising }: Epoch, { consumers, brands: names }: Parameters, { day, brand, spending }: {
    readonly day: number;
    readonly brand: number;
    readonly spending: number;
}): number;
