import type { RandomKey } from "../numeric/random.ts";
import { closeDay } from "./closeDay.ts";
import { createMarket, createShards } from "./market.ts";
import { addCounts, layOut } from "./desk.ts";
import { openDay, takeDue } from "./calendar.ts";
import type { Parameters } from "./parameters.ts";
import { createLedger, resultOf } from "./ledger.ts";
import { firstMessageFor } from "./messages.ts";
import type { RunResult } from "./result.ts";
import { meetingToday } from "./ranking.ts";
import { readingsOf } from "./readings.ts";
import { remindersOf } from "./reminders.ts";
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
  market.meeting = meetingToday(market.rules, market.reviews.display);
  market.readings = readingsOf(market.rules, market.reviews);
  market.reminded = remindersOf(market.rules, market.advertising, day);
  market.gifts = giftsOf(market);
}

/**
 * One day of one shard. It reads yesterday's public state and writes only its own consumers, counters and outgoing
 * messages: days can be split over threads by ranges of consumers.
 */
function liveDay(market: Market, shard: Shard): void {
  const { visit, calendar } = shard;
  openDay(calendar, market.day);
  layOut(market, shard);
  listen(market, shard);
  handOut(market, shard, visit);
  serve(market, shard);
  addCounts(shard);
}

/** Consumers whose records are fetched together. */
const BATCH = 32;

/**
 * Visits everybody who is due, in ascending order. The records of the next few consumers are touched before the first
 * of them acts: with a hundred thousand consumers each record has to come from main memory, and asking for many at
 * once takes about as long as asking for one.
 */
function serve(market: Market, shard: Shard): void {
  const { calendar, batch, visit } = shard;
  const { dueWords } = calendar;
  let word = 0;
  for (;;) {
    let filled = 0;
    while (filled < BATCH && word < dueWords.length) {
      if (dueWords[word] === 0) ++word;
      else batch[filled++] = takeDue(calendar, word);
    }
    if (filled === 0) return;
    fetchRecords(market, shard, filled);
    for (let index = 0; index < filled; ++index) act(market, shard, visit, batch[index]);
  }
}

/** Delivers the messages told yesterday to the listeners of this shard, fetching their records in the same way. */
function listen(market: Market, shard: Shard): void {
  const { messages } = market;
  const { batch, visit } = shard;
  const end = firstMessageFor(messages, shard.to);
  for (let first = firstMessageFor(messages, shard.from); first < end; first += BATCH) {
    const filled = Math.min(BATCH, end - first);
    for (let index = 0; index < filled; ++index) batch[index] = messages.listener[first + index];
    fetchRecords(market, shard, filled);
    for (let index = 0; index < filled; ++index) {
      turnTo(market, visit, batch[index]);
      hear(market, shard, visit, messages.luck[first + index], messages.content[first + index]);
    }
  }
}

/** Reads a word from each cache line of the records in the batch; the sum is kept so that the reads are not left out. */
function fetchRecords(market: Market, shard: Shard, filled: number): void {
  const { shorts, words } = market.people;
  const { batch } = shard;
  let sum = 0;
  for (let index = 0; index < filled; ++index) {
    const cell = 2 * words * batch[index];
    for (let line = 0; line < 2 * words; line += 32) sum += shorts[cell + line];
  }
  shard.touched = sum;
}
