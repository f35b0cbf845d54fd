import { closeDay } from "./closeDay.js";
import { bytesUsed } from "./engine/engine.js";
import { createMarket, createShards } from "./market.js";
import { layOut } from "./engine/layOut.js";
import { mergeShares } from "./parts/mergeShares.js";
import { conditionsToday } from "./rivalry/conditions.js";
import { createLedger, resultOf } from "./books/ledger.js";
import { openBooks } from "./warmUp.js";
import { meetingToday } from "./reviews/ranking.js";
import { readingsOf } from "./reviews/readingsOf.js";
import { remindersOf } from "./advertising/reminders.js";
import { createRules } from "./engine/rules.js";
import { giftsOf } from "./reviews/seeding.js";
import { findUnsound } from "./soundResult.js";
import { toPopulation } from "./books/toPopulation.js";
/**
 * Simulates one market once: the same parameters and key give the same bytes on every machine, in any number of
 * shards and in any order of them.
 *
 * @param parameters - the market, from `toParameters`
 * @param key - the luck of this run, from `replicationKey`
 * @throws RangeError when memory has no room for the market; Error when a result is not sound (see `findUnsound`)
 */
export function simulate(parameters, key, options = {}) {
    return finishRun(parameters, simulatePart(parameters, key, undefined, options), []);
}
/**
 * Simulates one part of a market that meets the others every evening, each of them on a core of its own; or all of it.
 *
 * @param company - the other parts, from `joinRoom`; left out, this is the whole market
 * @returns for `finishRun`, which puts the parts together
 */
export function simulatePart(parameters, key, company, options = {}) {
    const market = createMarket(parameters, key, company);
    const shards = createShards(market, options.shards ?? 1);
    const served = options.order === "descending" ? shards.slice().reverse() : shards;
    const ledger = createLedger(parameters);
    for (let day = 0; day < parameters.days; ++day) {
        if (day === parameters.warmUp)
            openBooks(market, ledger);
        openMarket(market, day, ledger);
        for (const shard of served)
            liveDay(market, shard);
        closeDay(market, shards, ledger, company);
        options.onDay?.(day, bytesUsed(market.engine), ledger);
    }
    return resultOf(market, ledger);
}
/**
 * The result of a run from what its parts gave.
 *
 * @throws Error when it is not sound (see `findUnsound`)
 */
export function finishRun(parameters, first, others) {
    const result = mergeShares(first, others);
    const unsound = findUnsound(result, parameters.consumers);
    if (unsound !== undefined)
        throw new Error(`the run gave ${unsound} that cannot be`);
    return toPopulation(result, parameters.scale);
}
/** Begins a day: the settings of a new epoch, what brands make of the days behind them, brands that enter, gifts. */
function openMarket(market, day, ledger) {
    const { epochs } = market.parameters;
    market.day = day;
    let plan = epochs[0];
    for (const candidate of epochs)
        if (candidate.fromDay <= day)
            plan = candidate;
    const epoch = conditionsToday(market, plan, ledger);
    const entering = epoch.brands.entryDay.includes(day);
    if (epoch !== market.rules.epoch || entering)
        market.rules = createRules(market.parameters, epoch, day);
    market.meeting = meetingToday(market.rules, market.reviews.display);
    market.readings = readingsOf(market.rules, market.reviews);
    market.reminded = remindersOf(market.rules, market.advertising, day);
    market.gifts = giftsOf(market);
}
/**
 * One day of one shard. It reads yesterday's public state and writes only its own consumers, counters and outgoing
 * messages: days can be split over threads by ranges of consumers.
 */
function liveDay(market, shard) {
    const { calls } = market.engine;
    layOut(market);
    calls.openShard(shard.address, market.day);
    for (const { consumer, brand } of market.gifts)
        if (consumer >= shard.from && consumer < shard.to)
            calls.receiveGift(consumer, brand);
    calls.serve();
}
