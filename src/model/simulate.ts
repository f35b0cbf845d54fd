import type { RandomKey } from "../numeric/luck/random.ts";
import { closeDay } from "./closeDay.ts";
import { bytesUsed, endEngine, set } from "./engine/engine.ts";
import type { Watcher } from "./eventLog.ts";
import { createMarket, createShards } from "./market.ts";
import { WIDTHS } from "./engine/widths.ts";
import { layOut } from "./engine/layOut.ts";
import type { OtherParts } from "./parts/otherParts.ts";
import { mergeShares, type Share } from "./parts/mergeShares.ts";
import type { Parameters } from "./parameters.ts";
import { conditionsToday } from "./rivalry/conditions.ts";
import { createLedger, type Ledger, resultOf } from "./books/ledger.ts";
import type { RunResult } from "./result.ts";
import { openBooks } from "./warmUp.ts";
import { writeReadings } from "./reviews/readingsOf.ts";
import { writeReminders } from "./advertising/reminders.ts";
import { createRules } from "./engine/rules.ts";
import { giftsOf } from "./reviews/seeding.ts";
import { findUnsound } from "./soundResult.ts";
import type { Market, Shard } from "./state.ts";
import { toPopulation } from "./books/toPopulation.ts";

export interface SimulateOptions {
  /** number of ranges into which the consumers are split; any number gives the same result */
  readonly shards?: number;
  /** order in which the shards of a day are served; any order gives the same result */
  readonly order?: "ascending" | "descending";
  /** how it is laid out in memory; any in which it has room gives the same result. Left out: the least */
  readonly width?: "narrow" | "wide";
  /** reads what logged consumers do in place of the event log, which stays empty; nothing else changes */
  readonly watcher?: Watcher;
  /** told after each day, with the bytes that the engine uses and the books so far, of which it must change nothing */
  readonly onDay?: (day: number, bytes: number, books: Readonly<Ledger>) => void;
}

/**
 * Simulates one market once: the same parameters and key give the same bytes on every machine, in any number of
 * shards and in any order of them.
 *
 * @param parameters - the market, from `toParameters`
 * @param key - the luck of this run, from `replicationKey`
 * @throws RangeError when memory has no room for the market; Error when a result is not sound (see `findUnsound`)
 */
export function simulate(parameters: Parameters, key: RandomKey, options: SimulateOptions = {}): RunResult {
  return finishRun(parameters, simulatePart(parameters, key, undefined, options), []);
}

/**
 * Simulates one part of a market that meets the others every evening, each of them on a core of its own; or all of it.
 *
 * @param company - the other parts, from `joinOtherParts`; left out, this is the whole market
 * @returns for `finishRun`, which puts the parts together
 */
export function simulatePart(
  parameters: Parameters,
  key: RandomKey,
  company?: OtherParts,
  options: SimulateOptions = {},
): RunResult {
  const market = createMarket(parameters, key, company, options.width && WIDTHS[options.width]);
  const shards = createShards(market, options.shards ?? 1);
  const served = options.order === "descending" ? shards.slice().reverse() : shards;
  const ledger = createLedger(parameters, options.watcher);
  if (options.watcher !== undefined) set(market.engine, { wantedActivities: options.watcher.activities });
  for (let day = 0; day < parameters.days; ++day) {
    if (day === parameters.warmUp) openBooks(market, ledger);
    openMarket(market, day, ledger);
    for (const shard of served) liveDay(market, shard);
    closeDay(market, shards, ledger, company);
    options.onDay?.(day, bytesUsed(market.engine), ledger);
  }
  const result = resultOf(market, ledger);
  endEngine(market.engine);
  return result;
}

/**
 * The result of a run from what its parts gave.
 *
 * @throws Error when it is not sound (see `findUnsound`)
 */
export function finishRun(parameters: Parameters, first: RunResult, others: readonly Share[]): RunResult {
  const result = mergeShares(first, others);
  const unsound = findUnsound(result, parameters.consumers);
  if (unsound !== undefined) throw new Error(`the run gave ${unsound} that cannot be`);
  return toPopulation(result, parameters.scale);
}

/** Begins a day: the settings of a new epoch, what brands make of the days behind them, brands that enter, gifts. */
function openMarket(market: Market, day: number, ledger: Ledger): void {
  const { epochs } = market.parameters;
  market.day = day;
  let plan = epochs[0];
  for (const candidate of epochs) if (candidate.fromDay <= day) plan = candidate;
  const epoch = conditionsToday(market, plan, ledger);
  const entering = day > 0 && epoch.brands.entryDay.includes(day);
  if (epoch !== market.rules.epoch || entering) market.rules = createRules(market.parameters, epoch, day);
  writeReadings(market.readings, market.rules, market.reviews);
  writeReminders(market.reminded, market.rules, market.advertising, day);
  market.gifts = giftsOf(market);
  layOut(market);
}

/**
 * One day of one shard. It reads yesterday's public state and writes only its own consumers, counters and outgoing
 * messages: days can be split over threads by ranges of consumers.
 */
function liveDay(market: Market, shard: Shard): void {
  const { calls } = market.engine;
  calls.openShard(shard.address, market.day);
  for (const { consumer, brand } of market.gifts)
    if (consumer >= shard.from && consumer < shard.to) calls.receiveGift(consumer, brand);
  calls.serve();
}
