import { exp } from "../../numeric/functions/deterministicMath.js";
import { addReview, removeReview } from "./reviews.js";
/**
 * Bought reviews of a day: five stars each. The platform lets a share of them through, evenly; of those that stand it
 * finds some every day, so that each stays for an exponential time on average. Parts of a review are carried over.
 *
 *     posted = daily · (1 − filter),   removed = standing · (1 − e^(−1 / stay))
 *
 * @returns reviews bought today, whether they got through or not; shape [B]
 * @source He, Hollenbeck & Proserpio (2022), The market for fake reviews, Marketing Science 41, 896–921
 */
export function postBoughtReviews(market, ledger) {
    const { reviews, rules, people, day } = market;
    const { fakeFilter, fakeStay } = rules.epoch.platform;
    const best = reviews.levels - 1;
    const found = 1 - exp(-1 / fakeStay);
    const bought = new Float64Array(people.brands);
    for (let brand = 0; brand < people.brands; ++brand) {
        const here = day * people.brands + brand;
        const stock = ledger.bought[brand];
        for (stock.toRemove += stock.standing * found; stock.toRemove >= 1; --stock.toRemove) {
            removeReview(reviews, brand, best);
            --stock.standing;
            ledger.series.fakeRemoved[here]++;
        }
        if (rules.present[brand] === 0)
            continue;
        bought[brand] = rules.epoch.brands.fakeReviews[brand];
        for (stock.toPost += bought[brand] * (1 - fakeFilter); stock.toPost >= 1; --stock.toPost) {
            addReview(reviews, brand, best);
            ++stock.standing;
            ledger.series.fakePosted[here]++;
        }
    }
    return bought;
}
