import { Count } from "../layout/counts.js";
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
export function moneyOf(epoch, counts, brandCount, brand, day, contacts, bought) {
    const { brands, channels, care } = epoch;
    const entered = brands.entryDay[brand] <= day;
    const sold = counts[Count.bought * brandCount + brand];
    const seeded = counts[Count.seeded * brandCount + brand];
    const periods = counts[Count.joined * brandCount + brand] + counts[Count.renewed * brandCount + brand];
    let coverage = 0;
    let contactCost = 0;
    for (let channel = 0; channel < contacts.length; ++channel) {
        contactCost += contacts[channel] * channels.contactCost[channel];
        coverage += coverageCost(epoch, brand, channel);
    }
    const offered = (brands.content[brand * 3] + brands.content[brand * 3 + 1] + brands.content[brand * 3 + 2]) / 3;
    return {
        revenue: sold * brands.price[brand] + periods * brands.membershipPrice[brand],
        unitCost: (sold + seeded) * brands.unitCost[brand],
        coverage: entered ? coverage : 0,
        content: entered ? offered * brands.contentDailyCost[brand] : 0,
        contacts: contactCost,
        care: (entered ? brands.careDailyCost[brand] + brands.levelDailyCost[brand] : 0) +
            (brands.levelDay[brand] === day ? brands.levelOnceCost[brand] : 0) +
            counts[Count.answered * brandCount + brand] * care.answerCost,
        advertising: entered ? brands.advertising[brand] + channelMoney(epoch, brand) : 0,
        seeding: seeded * brands.seedCost[brand],
        fakeReviews: bought * brands.fakeReviewCost[brand],
        fixed: entered ? brands.fixedCost[brand] : 0,
    };
}
/** What a brand spends a day on impressions, on all channels together. */
export function channelMoney({ brands, channels }, brand) {
    const count = channels.digital.length;
    let sum = 0;
    for (let channel = 0; channel < count; ++channel)
        sum += brands.channelAdvertising[brand * count + channel];
    return sum;
}
/** What it costs a brand to be on a channel for a day. */
export function coverageCost({ brands, channels }, brand, channel) {
    const first = (brand * channels.digital.length + channel) * 4;
    let covered = 0;
    for (let moment = 0; moment < 4; ++moment)
        covered += brands.coverage[first + moment];
    return covered * channels.dailyCost[channel];
}
