import { newYearDays, calendarDay } from "./calendar.js";
import { compileBrands } from "./brands.js";
import { compileChannels } from "./channels.js";
import { compileDevices, compilePersonas } from "./personas.js";
import { compileRules } from "./rules.js";
import { spreadReviews } from "./startingReviews.js";
import { atSimulatedSize, scaleOf } from "./simulatedSize.js";
import { column, normalised, rows } from "./tables.js";
import { scenariosByDay } from "./timeline.js";
/**
 * Turns a checked scenario into what one run needs: names become indices, spreads precisions, half-lives rates.
 * Brands, channels and personas keep the order in which they were written.
 */
export function toParameters(scenario, options = {}) {
    const { logged = 0, ties, byDay = scenariosByDay(scenario) } = options;
    const { market, network, platform } = scenario;
    const personas = Object.values(scenario.personas);
    const brands = Object.values(scenario.brands);
    return {
        consumers: market.consumers,
        scale: scaleOf(scenario),
        days: market.warmUp + market.days,
        warmUp: market.warmUp,
        brands: Object.keys(scenario.brands),
        channels: Object.keys(scenario.channels),
        personas: Object.keys(scenario.personas),
        personaShare: Float64Array.from(normalised(personas.map(({ share }) => share))),
        durable: market.durable,
        giftsServe: market.giftsServe,
        lifetime: { leaving: market.leaving, evenness: market.leavingEvenness },
        season: compileSeason(scenario),
        network: { ...network, ties: tiesWithin(ties, market.consumers) },
        panel: Math.min(market.panel, market.consumers),
        logged: Math.min(logged, market.consumers),
        ratingLevels: platform.levels,
        initialAwareness: column(brands, ({ awareness }) => awareness),
        initialCustomers: column(brands, ({ customers }) => customers.share),
        customerTenure: column(brands, ({ customers }) => customers.tenure),
        initialReviews: rows(brands, ({ startingReviews: { count, stars } }) => spreadReviews(count, stars, platform.levels)),
        epochs: compileEpochs(scenario, byDay),
    };
}
/** Ties of consumers who exist: an alternative may have fewer of them than the scenario whose ties were read. */
function tiesWithin(ties, consumers) {
    if (ties === undefined || ties.every((consumer) => consumer < consumers))
        return ties ?? new Uint32Array(0);
    const kept = [];
    for (let at = 0; at < ties.length; at += 2) {
        if (ties[at] < consumers && ties[at + 1] < consumers)
            kept.push(ties[at], ties[at + 1]);
    }
    return Uint32Array.from(kept);
}
/** The season's multiplier of each day, by its month, and none during the warm-up; shape [days]. */
function compileSeason({ market: { start, days, season, warmUp } }) {
    const seasonOf = (day) => (day < 0 ? 1 : season[calendarDay(start, day).month - 1]);
    return Float64Array.from({ length: warmUp + days }, (_, day) => seasonOf(day - warmUp));
}
/**
 * One epoch for each day on which something changes: a line of the timeline, or the calendar year. What holds on the
 * first day holds during the warm-up too.
 */
function compileEpochs(scenario, byDay) {
    const changed = new Map([...byDay].map(([day, then]) => [day, atSimulatedSize(then)]));
    const newYears = newYearDays(scenario.market.start, scenario.market.days);
    const days = [...new Set([...changed.keys(), ...newYears])].sort((a, b) => a - b);
    const referencePrice = scenario.market.referencePrice || meanPrice(changed.get(0) ?? scenario);
    let current = atSimulatedSize(scenario);
    const epochs = [];
    for (const day of days) {
        const next = changed.get(day);
        const earlier = epochs.length === 0 ? undefined : current;
        current = next ?? current;
        const before = epochs.at(-1);
        epochs.push(next === undefined && before !== undefined
            ? withDevicesOf(before, current, day)
            : compileEpoch(current, day, referencePrice, earlier));
    }
    const { warmUp } = scenario.market;
    return epochs.map((epoch) => (epoch.fromDay === 0 ? epoch : { ...epoch, fromDay: warmUp + epoch.fromDay }));
}
function compileEpoch(scenario, fromDay, meanPriceAtStart, before) {
    const { year } = calendarDay(scenario.market.start, fromDay);
    return {
        fromDay,
        personas: compilePersonas(scenario, year),
        channels: compileChannels(scenario),
        brands: compileBrands(scenario, { day: scenario.market.warmUp + fromDay, before }),
        ...compileRules(scenario, scenario.market.referencePrice || meanPriceAtStart),
    };
}
/** The epoch before with the devices of a new calendar year; all else is shared. */
function withDevicesOf(before, scenario, fromDay) {
    const { year } = calendarDay(scenario.market.start, fromDay);
    return { ...before, fromDay, personas: { ...before.personas, device: compileDevices(scenario, year) } };
}
function meanPrice({ brands }) {
    const prices = Object.values(brands).map(({ price }) => price);
    return prices.reduce((sum, price) => sum + price, 0) / prices.length;
}
