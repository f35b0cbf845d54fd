import { postBoughtReviews } from "./reviews/boughtReviews.ts";
import { Count } from "./layout/counts.ts";
import { MONEY_KINDS } from "./result.ts";
import { sortDay } from "./eventLog.ts";
import type { Ledger } from "./books/ledger.ts";
import { addMediaDay } from "./books/media.ts";
import { moneyOf } from "./books/money.ts";
import { askPanel } from "./people/askPanel.ts";
import { addReview, closeReviews, judgeSilence, orderLuck } from "./reviews/reviews.ts";
import { membersOf } from "./people/placeCustomers.ts";
import { readMessages } from "./engine/engine.ts";
import type { Market, Shard } from "./state.ts";
import { recordTales } from "./reviews/tales.ts";

/**
 * Closes a day: what the shards did is put together in the order of their consumers, what the public will see
 * tomorrow is worked out, and a line goes into the books.
 */
export function closeDay(market: Market, shards: readonly Shard[], ledger: Ledger): void {
  const fakes = postReviews(market, shards, ledger);
  closeReviews(
    market.reviews,
    market.rules.epoch,
    market.rules.meaning,
    orderLuck(market.key, market.day + 1),
  );
  judgeSilence(market.credit, market.reviews, market.rules.epoch);
  const counts = writeCounts(market, shards, ledger);
  writeLevels(market, shards, ledger, counts, fakes);
  const day = market.day - market.parameters.warmUp;
  if (day % 7 === 6 && market.parameters.panel > 0) ledger.waves.push({ ...askPanel(market), day });
  if (market.parameters.logged > 0) ledger.events.push(sortDay(shards.map((shard) => shard.events)));
  exchangeMessages(market, shards);
  // Nobody hears what is told on the last day.
  if (market.day + 1 < market.parameters.days)
    readMessages(market.engine, (messages) => recordTales(ledger.tales, messages, market.day + 1));
}

/** Puts the day's reviews into the store, the honest ones in the order of their writers, then the bought ones. */
function postReviews(market: Market, shards: readonly Shard[], ledger: Ledger): Float64Array {
  const { reviews } = market;
  const posts = shards.flatMap((shard) => shard.posts.splice(0)).sort((a, b) => a.consumer - b.consumer);
  for (const { brand, level, answered } of posts) {
    addReview(reviews, brand, level);
    if (answered) reviews.answered[brand]++;
  }
  return postBoughtReviews(market, ledger);
}

/** Adds up what the shards counted today and writes it down; returns the sums by brand, of shape [series, B]. */
function writeCounts({ day, people }: Market, shards: readonly Shard[], ledger: Ledger): Float64Array {
  const [first, ...others] = shards.map(({ counters }) => counters);
  const counts = first.brand.slice();
  const totals = first.market.slice();
  for (const { brand, market } of others) {
    for (const [cell, count] of brand.entries()) counts[cell] += count;
    for (const [cell, count] of market.entries()) totals[cell] += count;
  }
  // Books are created in the order of the counts; asking for each by its name takes longer than writing it.
  const today = day * people.brands;
  for (const [row, book] of Object.values(ledger.series).entries()) {
    for (let brand = 0; brand < people.brands; ++brand)
      book[today + brand] += counts[row * people.brands + brand];
  }
  for (const [row, book] of Object.values(ledger.market).entries()) book[day] = totals[row];
  for (const { brand, market } of [first, ...others]) {
    brand.fill(0);
    market.fill(0);
  }
  return counts;
}

function writeLevels(
  market: Market,
  shards: readonly Shard[],
  ledger: Ledger,
  counts: Float64Array,
  fakes: Float64Array,
): void {
  const { people, day, reviews, rules, advertising } = market;
  const contacts = contactsOf(market, shards, ledger);
  for (let brand = 0; brand < people.brands; ++brand) {
    const here = day * people.brands + brand;
    // Meetings are counted by touchpoint only: one count less in the innermost loop.
    ledger.series.met[here] = contacts[brand].reduce((sum, met) => sum + met, 0);
    const money = moneyOf(rules.epoch, counts, people.brands, brand, day, contacts[brand], fakes[brand]);
    const cost = MONEY_KINDS.reduce((sum, kind) => sum + (kind === "revenue" ? 0 : money[kind]), 0);
    for (const kind of MONEY_KINDS) ledger.money[kind][brand] += money[kind];
    addMediaDay(ledger.media, market, brand, contacts[brand], money);
    ledger.levels.revenue[here] = money.revenue;
    ledger.levels.cost[here] = cost;
    ledger.levels.profit[here] = money.revenue - cost;
    ledger.levels.displayedMean[here] = reviews.display.stars[brand];
    ledger.levels.displayedCount[here] = reviews.display.count[brand];
    ledger.levels.advertisingStock[here] = advertising.stock[here];
    ledger.levels.members[here] =
      day === 0
        ? membersOf(market.engine, people.size, brand)
        : ledger.levels.members[here - people.brands] +
          counts[Count.joined * people.brands + brand] -
          counts[Count.cancelled * people.brands + brand];
  }
}

/** Today's meetings by brand and channel: the run's totals so far less yesterday's. */
function contactsOf(market: Market, shards: readonly Shard[], ledger: Ledger): Float64Array[] {
  const { people, parameters } = market;
  const channels = parameters.channels.length;
  const total = new Float64Array(channels * people.brands);
  for (const { counters } of shards) {
    const { met } = counters.touchpoints;
    for (let first = 0; first < met.length; first += total.length)
      for (let cell = 0; cell < total.length; ++cell) total[cell] += met[first + cell];
  }
  const today = Array.from({ length: people.brands }, () => new Float64Array(channels));
  for (let channel = 0; channel < channels; ++channel) {
    for (let brand = 0; brand < people.brands; ++brand) {
      const cell = channel * people.brands + brand;
      today[brand][channel] = total[cell] - ledger.contacts[cell];
    }
  }
  ledger.contacts.set(total);
  return today;
}

/** What was told today is heard tomorrow. */
function exchangeMessages({ engine }: Market, shards: readonly Shard[]): void {
  engine.calls.emptyDelivery();
  for (const { address } of shards) engine.calls.collect(address);
  engine.calls.sort();
}
