/** Days over which a share of revenue is taken. */
const FOUR_WEEKS = 28;
/** A budget is not cut below, or raised above, what these factors make of the plan. */
const LEAST_BUDGET = 0.25;
const MOST_BUDGET = 4;
/** Stars of fewer reviews say nothing that a brand would act on. */
const FEWEST_REVIEWS = 10;
/**
 * Price of a brand that matches the cuts of its rivals.
 *
 *     min(planned, first · (1 − part · deepest cut seen)),   never below the unit cost nor above the plan
 *
 * A cut is what a rival's price lies below the one with which it began. Prices are held against first prices and not
 * against each other, so that two who match do not drive each other down.
 *
 * @param seen - day whose prices are known
 * @source Steenkamp, Nijs, Hanssens & Dekimpe (2005), Competitive reactions to advertising and promotion attacks,
 *   Marketing Science 24, 35–54
 */
export function matchedPrice({ brands }, past, brand, seen) {
    const planned = brands.price[brand];
    const part = brands.matchPrice[brand];
    if (part === 0 || seen < past.begin(brand))
        return planned;
    let cut = 0;
    for (let rival = 0; rival < brands.price.length; ++rival) {
        if (rival === brand || seen < past.begin(rival))
            continue;
        cut = Math.max(cut, 1 - past.price(rival, seen) / past.price(rival, past.begin(rival)));
    }
    const matched = past.price(brand, past.begin(brand)) * (1 - part * cut);
    return Math.min(planned, Math.max(matched, brands.unitCost[brand]));
}
/**
 * Spending relative to the plan of a brand whose budget follows its share of revenue.
 *
 *     1 − w + w · share of the last four weeks seen / share of its first four weeks
 *
 * @param seen - last day whose sales are known
 * @returns from a quarter to four times; 1 until two different stretches of four weeks are known
 * @source Jones (1990), Ad spending: maintaining market share, Harvard Business Review 68(1)
 */
export function spendingFactor({ brands }, past, brand, seen) {
    const weight = brands.spendByShare[brand];
    const first = past.begin(brand) + FOUR_WEEKS;
    if (weight === 0 || seen + 1 < first + FOUR_WEEKS)
        return 1;
    const before = past.share(brand, first - FOUR_WEEKS, first);
    const now = past.share(brand, seen + 1 - FOUR_WEEKS, seen + 1);
    const factor = before > 0 ? 1 - weight + (weight * now) / before : 1;
    return Math.min(MOST_BUDGET, Math.max(LEAST_BUDGET, factor));
}
/**
 * What a brand adds to its service, and to the share of complaints that it answers, because its displayed stars fell.
 *
 *     gain a star · (best stars so far − stars seen)
 *
 * @param seen - last day whose display is known
 */
export function addedService({ brands }, past, brand, seen) {
    const gain = brands.serviceForStars[brand];
    if (gain === 0 || seen < past.begin(brand) || past.reviews(brand, seen) < FEWEST_REVIEWS)
        return 0;
    let best = 0;
    for (let day = past.begin(brand); day <= seen; ++day)
        if (past.reviews(brand, day) >= FEWEST_REVIEWS)
            best = Math.max(best, past.stars(brand, day));
    return gain * (best - past.stars(brand, seen));
}
