import { planFrom } from "../advertising/advertising.js";
import { serviceToday } from "./capacity.js";
import { put } from "../engine/engine.js";
import { planNeeds } from "../people/planNeeds.js";
import { needGuideOf } from "../people/needGuide.js";
import { pastOf } from "../books/past.js";
import { addedService, matchedPrice, spendingFactor } from "./reactions.js";
/**
 * The settings of today: what is planned for it, and what the brands make of what they saw until yesterday.
 *
 * @param plan - the epoch of the settings
 */
export function conditionsToday(market, plan, ledger) {
    const { memory, parameters, day } = market;
    if (memory === undefined)
        return plan;
    const past = pastOf(parameters, ledger, memory.prices);
    rememberDemand(memory, past, day);
    const brands = { ...plan.brands, ...react(plan, past, day), ...spend(market, plan, past) };
    memory.prices.set(brands.price, day * brands.price.length);
    return { ...plan, brands: { ...brands, ...crowd(plan, brands, memory) } };
}
/** Who came yesterday: those who were served, and those whom the same share of refusals sent away. */
function rememberDemand({ demand, questions, places, desks }, past, day) {
    if (day === 0)
        return;
    for (const [brand, list] of demand.entries()) {
        list.push(past.bought(brand, day - 1) / places[brand].served);
        questions[brand].push(past.answered(brand, day - 1) / desks[brand].served);
    }
}
/** Prices, service and answers of brands that react to what they saw. */
function react(plan, past, day) {
    const { price, service, careAnswered, reactionDelay } = plan.brands;
    const channels = service.length / price.length;
    const added = price.map((_, brand) => addedService(plan, past, brand, day - reactionDelay[brand]));
    return {
        price: price.map((_, brand) => matchedPrice(plan, past, brand, day - reactionDelay[brand])),
        service: service.map((quality, cell) => Math.min(1, quality + added[Math.floor(cell / channels)])),
        careAnswered: careAnswered.map((share, brand) => Math.min(1, share + added[brand])),
    };
}
/** Budgets that follow the share, decided once a week; days to come are planned anew where one has changed. */
function spend({ memory, parameters, advertising, engine, day }, plan, past) {
    const { advertising: planned, channelAdvertising, reactionDelay } = plan.brands;
    const { factor } = memory;
    if (day % 7 === 0) {
        const before = factor.slice();
        for (const brand of planned.keys())
            factor[brand] = spendingFactor(plan, past, brand, day - reactionDelay[brand]);
        if (factor.some((value, brand) => value !== before[brand])) {
            planFrom(advertising, parameters, day, factor);
            const needs = planNeeds(parameters, advertising);
            const guide = needGuideOf(needs, parameters.days);
            put(engine, "exposure", advertising.exposure);
            put(engine, "needs", needs);
            put(engine, "needGuide", guide.days);
            put(engine, "needScale", guide.scale);
        }
    }
    const channels = channelAdvertising.length / planned.length;
    return {
        advertising: planned.map((money, brand) => money * factor[brand]),
        channelAdvertising: channelAdvertising.map((money, cell) => money * factor[Math.floor(cell / channels)]),
    };
}
/** What waiting and full places do to service, to the share of those who are served, and to the care desk. */
function crowd(plan, brands, memory) {
    const { service, capacity, careCapacity, careAnswered, careHours } = brands;
    const channels = service.length / capacity.length;
    for (const brand of capacity.keys()) {
        memory.places[brand] = serviceToday(capacity[brand], memory.demand[brand]);
        memory.desks[brand] = serviceToday(careCapacity[brand], memory.questions[brand]);
    }
    const lost = memory.places.map(({ waits }) => plan.experience.waitingLoss * waits);
    return {
        service: service.map((quality, cell) => Math.max(0, quality - lost[Math.floor(cell / channels)])),
        served: Float64Array.from(memory.places, ({ served }) => served),
        careAnswered: careAnswered.map((share, brand) => share * memory.desks[brand].served),
        careHours: careHours.map((hours, brand) => hours * memory.desks[brand].time),
    };
}
