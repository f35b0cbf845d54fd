import type { RandomKey } from "../numeric/random.ts";
import { closeDay } from "./closeDay.ts";
import { createMarket, createShards } from "./market.ts";
import { openDay, takeDue } from "./calendar.ts";
import type { Parameters } from "./parameters.ts";
import { createLedger, resultOf } from "./ledger.ts";
import type { RunResult } from "./result.ts";
import { createRules } from "./rules.ts";
import { giftsOf, handOut } from "./seeding.ts";
import type { Market, Shard } from "./state.ts";
import { act, turnTo } from "./act.ts";
import { hear } from "./wordOfMouth.ts";

export interface SimulateOptions {
  /** number of ranges into which the consumers are split; any number gives the same result */
  readonly shards?: number;
  /** order in which the shards of a day are served; any order gives the same result */
  readonly order?: "ascending" | "descending";
  /** told after each day */
  readonly onDay?: (day: number) => void;
}

/**
 * Simulates one market once: the same parameters and key give the same bytes on every machine, in any number of
 * shards and in any order of them.
 *
 * @param parameters - the market, from `toParameters`
 * @param key - the luck of this run, from `replicationKey`
 */
export function simulate(parameters: Parameters, key: RandomKey, options: SimulateOptions = {}): RunResult {
  const market = createMarket(parameters, key);
  const shards = createShards(market, options.shards ?? 1);
  const served = options.order === "descending" ? shards.slice().reverse() : shards;
  const ledger = createLedger(parameters);
  for (let day = 0; day < parameters.days; ++day) {
    openMarket(market, day);
    for (const shard of served) liveDay(market, shard);
    closeDay(market, shards, ledger);
    options.onDay?.(day);
  }
  return resultOf(market, shards, ledger);
}

/** Begins a day: the settings of a new epoch, brands that enter, gifts. */
function openMarket(market: Market, day: number): void {
  const { epochs } = market.parameters;
  market.day = day;
  let epoch = market.rules.epoch;
  for (const candidate of epochs) if (candidate.fromDay <= day) epoch = candidate;
  const entering = epoch.brands.entryDay.includes(day);
  if (epoch !== market.rules.epoch || entering) market.rules = createRules(market.parameters, epoch, day);
  market.gifts = giftsOf(market);
}

/**
 * One day of one shard. It reads yesterday's public state and writes only its own consumers, counters and outgoing
 * messages: days can be split over threads by ranges of consumers.
 */
export function liveDay(market: Market, shard: Shard): void {
  const { visit, calendar } = shard;
  openDay(calendar, market.day);
  for (const messages of market.messages) {
    for (let message = 0; message < messages.length; ++message) {
      const listener = messages.listener[message];
      if (listener < shard.from || listener >= shard.to) continue;
      turnTo(market, visit, listener);
      hear(market, shard, visit, messages.luck[message], messages.content[message]);
    }
  }
  handOut(market, shard, visit);
  const { dueWords } = calendar;
  for (let word = 0; word < dueWords.length; ++word) {
    while (dueWords[word] !== 0) act(market, shard, visit, takeDue(calendar, word));
  }
}
