import type { Epoch } from "../parameters.ts";
/** Money of one day and brand, by kind; revenue is positive, costs are positive numbers to be taken away. */
export interface DayMoney {
    revenue: number;
    unitCost: number;
    coverage: number;
    content: number;
    contacts: number;
    care: number;
    advertising: number;
    seeding: number;
    fakeReviews: number;
    fixed: number;
}
/**
 * What a day brought and cost a brand, so that two plans can be compared at equal budget.
 *
 *     revenue       = sold · price + periods begun by members · price of a period
 *     coverage cost = Σ channel, moment: coverage · daily cost
 *     content cost  = mean offer of the three formats · cost of all
 *     advertising   = what reaches people everywhere, and impressions bought on channels
 *     care          = care desk, answers, and what more quality, service or presence costs than is paid already
 *
 * @param counts - today's counts; shape [series, B]
 * @param contacts - meetings with the brand today by channel; shape [C]
 * @param bought - bought reviews posted or filtered today
 */
export declare function moneyOf(epoch: Epoch, counts: Float64Array, brandCount: number, brand: number, day: number, contacts: Float64Array, bought: number): DayMoney;
/** What a brand spends a day on impressions, on all channels together. */
export declare function channelMoney({ brands, channels }: Pick<Epoch, "brands" | "channels">, brand: number): number;
/** What it costs a brand to be on a channel for a day. */
export declare function coverageCost({ brands, channels }: Epoch, brand: number, channel: number): number;
