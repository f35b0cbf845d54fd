import { cumulativeThresholds } from "../numeric/functions/distributions.js";
import { logarithmCells } from "../numeric/functions/deterministicMath.js";
import { planAdvertising } from "./advertising/advertising.js";
import { DISTANCES, MOST, MULTIPLIERS } from "./layout/codes.js";
import { memoryOf } from "./rivalry/memory.js";
import { createTables } from "./engine/counters.js";
import { placeCustomers } from "./people/placeCustomers.js";
import { lanesOf, layOut } from "./engine/layOut.js";
import { place, placeByConsumer, put, putByConsumer, set, startEngine, } from "./engine/engine.js";
import { writeEvent } from "./eventLog.js";
import { createEvening } from "./parts/evening.js";
import { rangeOf } from "./parts/range.js";
import { planNeeds } from "./people/planNeeds.js";
import { needGuideOf } from "./people/needGuide.js";
import { needMultipliers } from "./people/needMultipliers.js";
import { createNetwork } from "./people/network.js";
import { roughNormals } from "./people/perception.js";
import { gumbelParabolas, normalParabolas } from "./people/parabolas.js";
import { preferenceQuantiles } from "./people/preferenceQuantiles.js";
import { populationOf, wordsOf } from "./people/population.js";
import { readingsOf } from "./reviews/readingsOf.js";
import { remindersOf } from "./advertising/reminders.js";
import { closeReviews, createReviewStore, judgeSilence, orderLuck } from "./reviews/reviews.js";
import { createRules } from "./engine/rules.js";
import { markLogged } from "./people/sample.js";
import { dueReviewOf, writeReview } from "./reviews/dueReview.js";
/**
 * Sets up a market on the morning of day 0.
 *
 * @param company - the other parts, where this is the part of a market
 */
export function createMarket(parameters, key, company) {
    const range = company?.range ?? { from: 0, to: parameters.consumers };
    const brandCount = parameters.brands.length;
    const rules = createRules(parameters, parameters.epochs[0], 0);
    const reviews = createReviewStore(brandCount, parameters.ratingLevels, parameters.initialReviews, rules.epoch.brands.careAnswered, parameters.scale);
    const credit = new Float64Array(brandCount);
    closeReviews(reviews, rules.epoch, rules.meaning, orderLuck(key, 0));
    judgeSilence(credit, reviews, rules.epoch);
    const advertising = planAdvertising(parameters);
    const network = createNetwork(parameters.network, parameters.consumers, key, company && {
        ...company,
        counts: givesToInfluencers(parameters),
    });
    const logged = markLogged(parameters.consumers, parameters.logged);
    const events = { rows: [], reviewed: new Map() };
    const engine = startEngine(bytesOf(parameters, network, range), {
        writeEvent: (...row) => writeEvent(events, row),
        writeReview: (...due) => writeReview(market, dueReviewOf(due)),
        noteReview: (consumer, journey) => void events.reviewed.set(consumer, journey),
    });
    settle(engine, parameters, key, range);
    setNetwork(engine, network, range);
    place(engine, "loggedBits", logged);
    place(engine, "exposure", advertising.exposure);
    placeNeeds(engine, planNeeds(parameters, advertising), parameters.days);
    const market = {
        parameters,
        key,
        people: populationOf(range, brandCount),
        isComplete: network.complete,
        reviews,
        advertising,
        reminded: remindersOf(rules, advertising, 0),
        logged,
        credit,
        readings: readingsOf(rules, reviews),
        memory: memoryOf(parameters),
        rules,
        meeting: rules.meeting,
        day: 0,
        gifts: [],
        engine,
        friendsCounted: network.counted,
        evening: createEvening(parameters),
        tables: createTables(parameters),
        posts: [],
        events,
    };
    return market;
}
/** Whether anything is ever given to those with most friends. */
function givesToInfluencers({ epochs }) {
    return epochs.some(({ brands }) => brands.seedInfluencers.some((wanted, brand) => wanted * brands.seeds[brand] > 0));
}
/** Tells the engine the needs summed up to each day, and where to search in them. */
export function placeNeeds(engine, needs, days) {
    const guide = needGuideOf(needs, days);
    place(engine, "needs", needs);
    place(engine, "needGuide", guide.days);
    place(engine, "needScale", guide.scale);
}
/** Tells the engine the sizes and tables that stay the same during the run, and makes room for the consumers. */
function settle(engine, parameters, key, range) {
    const { consumers, days, brands, channels, personas, epochs } = parameters;
    for (const { length } of [brands, channels, personas])
        if (length > MOST)
            throw new RangeError(`at most ${MOST} brands, channels and personas, not ${length}`);
    const places = 4 * personas.length * 3 * channels.length;
    const recordBytes = 4 * wordsOf(brands.length);
    set(engine, {
        keyHigh: key.high,
        keyLow: key.low,
        population: consumers,
        brands: brands.length,
        channels: channels.length,
        personas: personas.length,
        days,
        recordBytes,
        meeting: engine.calls.allocate(8 * places * brands.length),
        meetingLimits: engine.calls.allocate(4 * places * lanesOf(brands.length)),
        meetingPossible: engine.calls.allocate(4 * places),
        nearness: engine.calls.allocate(8 * brands.length * DISTANCES),
        contactPrecision: engine.calls.allocate(8 * personas.length * channels.length * brands.length),
        fading: engine.calls.allocate(8 * (days + 1)),
        met: engine.calls.allocate(4 * personas.length * 4 * channels.length * brands.length),
    });
    placeByConsumer(engine, "people", recordBytes, range);
    placeByConsumer(engine, "reviews", 4, range);
    const { inverse, logarithm } = logarithmCells;
    put(engine, "cellInverse", inverse);
    put(engine, "cellLog", logarithm);
    put(engine, "roughNormals", roughNormals);
    put(engine, "gumbelParabolas", gumbelParabolas);
    put(engine, "normalParabolas", normalParabolas);
    put(engine, "personaThresholds", cumulativeThresholds(parameters.personaShare));
    place(engine, "initialAwareness", parameters.initialAwareness);
    const { needShape } = epochs[0].personas;
    const shapes = [...new Set(needShape)];
    put(engine, "multiplierRow", Uint32Array.from(needShape, (shape) => shapes.indexOf(shape)));
    place(engine, "needMultipliers", sideBySide(shapes.map(needMultipliers)));
    placeLifetime(engine, parameters);
    placeMemberships(engine, parameters, range);
    placeCustomers(engine, parameters, range);
    placePreferences(engine, epochs[0].brands.preference);
    engine.calls.createDelivery(parameters.logged > 0 ? 1 : 0);
}
/** Gamma quantiles of which the chance to be done after a purchase is made, if anybody ever is. */
function placeLifetime(engine, { lifetime }) {
    const { leaving, evenness } = lifetime;
    if (leaving === 0)
        return;
    place(engine, "leaving", sideBySide(betaQuantiles(leaving, evenness)));
}
/** Quantiles of two gamma numbers of which the first over their sum is beta distributed, with this mean and a + b. */
function betaQuantiles(mean, evenness) {
    return [gammaQuantiles(mean * evenness), gammaQuantiles((1 - mean) * evenness)];
}
function gammaQuantiles(shape) {
    if (shape === 0)
        return new Float64Array(MULTIPLIERS + 1);
    return needMultipliers(shape).map((multiplier) => shape * multiplier);
}
const takesMembers = ({ epochs }) => epochs.some(({ brands }) => brands.joining.some((chance) => chance > 0));
/** Room for who is a member of what, where any brand ever takes members, and of what their chances to cancel are made. */
function placeMemberships(engine, parameters, range) {
    const { epochs } = parameters;
    if (!takesMembers(parameters))
        return;
    const { cancelling, cancellingEvenness } = epochs[0].brands;
    const { membershipPeriod } = epochs[0].brands;
    const rows = Array.from(cancelling, (mean, brand) => {
        const lived = Math.floor(parameters.customerTenure[brand] / membershipPeriod[brand]);
        const evenness = cancellingEvenness[brand];
        const stay = (1 - mean) * evenness + lived;
        const [cancels, stays] = betaQuantiles(mean, evenness);
        return [cancels, stays, gammaQuantiles(stay)];
    });
    place(engine, "cancelling", sideBySide(rows.flat()));
    placeByConsumer(engine, "memberships", 4, range);
}
/** Quantiles of the logarithms of preferences, if there are any. */
function placePreferences(engine, shapes) {
    if (!shapes.some((shape) => shape > 0))
        return;
    place(engine, "preferences", sideBySide(Array.from(shapes, preferenceQuantiles)));
}
/** One table after the other in one. */
function sideBySide(tables) {
    const all = new Float64Array(tables.reduce((sum, { length }) => sum + length, 0));
    let end = 0;
    for (const table of tables) {
        all.set(table, end);
        end += table.length;
    }
    return all;
}
function setNetwork(engine, { complete, start, friends, meanFriends }, { from, to }) {
    set(engine, { meanFriends: Math.ceil(meanFriends) });
    if (complete)
        return;
    placeByConsumer(engine, "friendsStart", 4, { from, to: to + 1 });
    putByConsumer(engine, "friendsStart", from, start);
    place(engine, "friends", friends);
}
/** Bytes that the market will need: records, friends, calendar and bitmap, tables by day. */
function bytesOf(parameters, { start, friends }, { from, to }) {
    const { days, brands, personas } = parameters;
    const consumers = to - from;
    const calendar = (days + consumers / 64) * 264 + 8 * days;
    const tables = 8 * (days + 1) * (2 + brands.length + personas.length) + 40_000 * personas.length;
    return ((4 * wordsOf(brands.length) + 4 + (takesMembers(parameters) ? 4 : 0)) * consumers +
        start.byteLength +
        friends.byteLength +
        calendar +
        tables);
}
/** Splits the consumers into ranges and plans everybody's first need. */
export function createShards(market, count) {
    const { people, engine, parameters } = market;
    layOut(market);
    return Array.from({ length: count }, (_, index) => {
        const range = rangeOf(people.size, index, count);
        const [from, to] = [people.from + range.from, people.from + range.to];
        const address = engine.calls.createShard(from, to, parameters.logged > 0 ? 1 : 0);
        engine.calls.bring(address);
        return { from, to, address };
    });
}
