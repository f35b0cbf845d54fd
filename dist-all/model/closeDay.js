import { postBoughtReviews } from "./reviews/boughtReviews.js";
import { Count } from "./layout/counts.js";
import { MONEY_KINDS } from "./result.js";
import { sortDay } from "./eventLog.js";
import { addMediaDay } from "./books/media.js";
import { moneyOf } from "./books/money.js";
import { askPanel, waveOf } from "./people/askPanel.js";
import { addReview, closeReviews, judgeSilence, orderLuck } from "./reviews/reviews.js";
import { addCounts } from "./engine/layOut.js";
import { countMembers } from "./people/placeCustomers.js";
import { readMessages } from "./engine/engine.js";
import { recordTales } from "./reviews/tales.js";
/**
 * Closes a day: what consumers did is put together, in the order of the consumers where that matters, what the public will
 * see tomorrow is worked out, and a line goes into the books.
 *
 * @param company - the other parts, where this is the part of a market; each of them closes the day of all
 */
export function closeDay(market, shards, ledger, company) {
    const { evening, day } = market;
    const { warmUp, panel, logged, days } = market.parameters;
    const isWave = panel > 0 && (day - warmUp) % 7 === 6;
    addCounts(market);
    if (day === 0)
        countMembers(market.engine, market.people, evening.members);
    if (isWave)
        askPanel(market);
    if (logged > 0)
        ledger.events.push(sortDay(market.events));
    const posts = exchange(market, shards, company);
    const fakes = postReviews(market, posts, ledger);
    closeReviews(market.reviews, market.rules.epoch, market.rules.meaning, orderLuck(market.key, day + 1));
    judgeSilence(market.credit, market.reviews, market.rules.epoch);
    writeCounts(market, ledger);
    writeLevels(market, ledger, fakes);
    if (isWave)
        ledger.waves.push(waveOf(evening, day - warmUp));
    evening.sums.fill(0);
    market.engine.calls.sort();
    // Nobody hears what is told on the last day.
    if (day + 1 < days)
        readMessages(market.engine, (messages) => recordTales(ledger.tales, messages, day + 1));
}
/** What was told today is heard tomorrow, and what was counted is counted together; gives the reviews of all. */
function exchange(market, shards, company) {
    const { engine, evening, day } = market;
    const posts = market.posts.splice(0).sort((a, b) => a.consumer - b.consumer);
    if (company !== undefined)
        return company.meet(day, evening, posts, engine, shards[0].address);
    engine.calls.emptyDelivery();
    for (const { address } of shards)
        engine.calls.collect(address);
    return posts;
}
/** Puts the day's reviews into the store, the honest ones in the order of their writers, then the bought ones. */
function postReviews(market, posts, ledger) {
    const { reviews } = market;
    for (const { brand, level, answered } of posts) {
        addReview(reviews, brand, level);
        if (answered)
            reviews.answered[brand] += reviews.weight;
    }
    return postBoughtReviews(market, ledger);
}
/** Writes the day's counts down. */
function writeCounts({ day, people, evening }, ledger) {
    // Books are created in the order of the counts; asking for each by its name takes longer than writing it.
    const today = day * people.brands;
    for (const [row, book] of Object.values(ledger.series).entries()) {
        for (let brand = 0; brand < people.brands; ++brand)
            book[today + brand] += evening.brand[row * people.brands + brand];
    }
    for (const [row, book] of Object.values(ledger.market).entries())
        book[day] = evening.market[row];
}
function writeLevels(market, ledger, fakes) {
    const { people, day, reviews, rules, advertising, evening } = market;
    const counts = evening.brand;
    const contacts = contactsByBrand(market);
    for (let brand = 0; brand < people.brands; ++brand) {
        const here = day * people.brands + brand;
        // Meetings are counted by touchpoint only: one count less in the innermost loop.
        ledger.series.met[here] = contacts[brand].reduce((sum, met) => sum + met, 0);
        const money = moneyOf(rules.epoch, counts, people.brands, brand, day, contacts[brand], fakes[brand]);
        const cost = MONEY_KINDS.reduce((sum, kind) => sum + (kind === "revenue" ? 0 : money[kind]), 0);
        for (const kind of MONEY_KINDS)
            ledger.money[kind][brand] += money[kind];
        addMediaDay(ledger.media, market, brand, contacts[brand], money);
        ledger.levels.revenue[here] = money.revenue;
        ledger.levels.cost[here] = cost;
        ledger.levels.profit[here] = money.revenue - cost;
        ledger.levels.displayedMean[here] = reviews.display.stars[brand];
        ledger.levels.displayedCount[here] = reviews.display.count[brand];
        ledger.levels.advertisingStock[here] = advertising.stock[here];
        ledger.levels.members[here] =
            day === 0
                ? evening.members[brand]
                : ledger.levels.members[here - people.brands] +
                    counts[Count.joined * people.brands + brand] -
                    counts[Count.cancelled * people.brands + brand];
    }
}
/** Today's meetings; shape [B][C]. */
function contactsByBrand({ people, parameters, evening }) {
    return Array.from({ length: people.brands }, (_brand, brand) => Float64Array.from(parameters.channels, (_, channel) => evening.contacts[channel * people.brands + brand]));
}
