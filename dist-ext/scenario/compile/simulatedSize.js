/** People for whom each consumer stands; 1 where the consumers are the market. */
export function scaleOf({ market: { population, consumers } }) {
    return population === 0 ? 1 : population / consumers;
}
/**
 * The scenario with all that is written for the whole market (budgets and costs a day, capacities, gifts, bought reviews)
 * as it is for the consumers who are simulated. Prices, costs of one unit or one contact, and shares are the same for
 * both; so are the reviews of the first day, whose number people read: what a consumer writes counts beside them for all for whom
 * she stands.
 */
export function atSimulatedSize(scenario) {
    const scale = scaleOf(scenario);
    if (scale === 1)
        return scenario;
    const { brands, channels, costs } = scenario;
    return {
        ...scenario,
        brands: mapped(brands, (brand) => sized(brand, scale)),
        channels: mapped(channels, (channel) => ({ ...channel, dailyCost: channel.dailyCost / scale })),
        costs: costs.map((cost) => ({ ...cost, perDay: cost.perDay / scale, once: cost.once / scale })),
    };
}
function sized(brand, scale) {
    const { advertising, care, seeding, fakeReviews } = brand;
    return {
        ...brand,
        fixedCost: brand.fixedCost / scale,
        contentDailyCost: brand.contentDailyCost / scale,
        capacity: brand.capacity / scale,
        advertising: {
            daily: advertising.daily / scale,
            channels: mapped(advertising.channels, (money) => money / scale),
        },
        care: { ...care, dailyCost: care.dailyCost / scale, capacity: care.capacity / scale },
        seeding: { ...seeding, people: Math.round(seeding.people / scale) },
        fakeReviews: { ...fakeReviews, daily: fakeReviews.daily / scale },
    };
}
function mapped(map, change) {
    return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
}
