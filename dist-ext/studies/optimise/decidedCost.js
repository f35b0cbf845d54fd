import { channelMoney } from "../../model/books/money.js";
/**
 * What a brand has decided to spend while the books of a run are open, before anything happens: presence, content, care desk, advertising,
 * gifts and bought reviews. What depends on the run, contacts and answers, comes on top.
 *
 * @param brand - name of the brand
 * @returns in the scenario's currency
 */
export function decidedCost(parameters, brand) {
    const { epochs, brands, channels, days, warmUp, scale } = parameters;
    const own = brands.indexOf(brand);
    const decided = epochs.reduce((sum, epoch, at) => {
        const until = Math.min(days, epochs[at + 1]?.fromDay ?? days);
        const from = Math.max(epoch.fromDay, epoch.brands.entryDay[own], warmUp);
        const isGiven = epoch.brands.seedDay[own] >= epoch.fromDay && epoch.brands.seedDay[own] < until;
        const gifts = isGiven ? epoch.brands.seeds[own] * epoch.brands.seedCost[own] : 0;
        const day = epoch.brands.levelDay[own];
        const once = day >= epoch.fromDay && day < until ? epoch.brands.levelOnceCost[own] : 0;
        return sum + Math.max(0, until - from) * dailyCost(epoch, own, channels.length) + gifts + once;
    }, 0);
    return decided * scale;
}
/** @param channelCount - number of channels */
function dailyCost({ brands, channels }, own, channelCount) {
    let presence = 0;
    for (let channel = 0; channel < channelCount; ++channel) {
        for (let moment = 0; moment < 4; ++moment)
            presence += brands.coverage[(own * channelCount + channel) * 4 + moment] * channels.dailyCost[channel];
    }
    const offered = brands.content[own * 3] + brands.content[own * 3 + 1] + brands.content[own * 3 + 2];
    return (presence +
        (offered / 3) * brands.contentDailyCost[own] +
        brands.careDailyCost[own] +
        brands.levelDailyCost[own] +
        brands.advertising[own] +
        channelMoney({ brands, channels }, own) +
        brands.fakeReviews[own] * brands.fakeReviewCost[own]);
}
