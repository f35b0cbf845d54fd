import { postBoughtReviews } from "./reviews/boughtReviews.ts";
import { Count } from "./layout/counts.ts";
import { recordDay } from "./eventLog.ts";
import type { Ledger } from "./books/ledger.ts";
import { addMediaDay } from "./books/media.ts";
import { addMoney, costOf, moneyOf } from "./books/money.ts";
import { askPanel, waveOf } from "./people/askPanel.ts";
import { addSales } from "./reviews/bestSellers.ts";
import { addReview, closeReviews, judgeSilence, orderLuck } from "./reviews/reviews.ts";
import { addCounts, addTables } from "./engine/addCounts.ts";
import type { OtherParts } from "./parts/otherParts.ts";
import { countMembers } from "./people/placeCustomers.ts";
import { readEvents, readMessages } from "./engine/engine.ts";
import type { Market, Post, Shard } from "./state.ts";
import { recordTales } from "./reviews/tales.ts";

/**
 * Closes a day: what consumers did is put together, in the order of the consumers where that matters, what the public will
 * see tomorrow is worked out, and a line goes into the books.
 *
 * @param company - the other parts, where this is the part of a market; each of them closes the day of all
 */
export function closeDay(
  market: Market,
  shards: readonly Shard[],
  ledger: Ledger,
  company?: OtherParts,
): void {
  const { evening, day } = market;
  const { warmUp, panel, logged, days } = market.parameters;
  const { watcher } = ledger;
  const isWave = panel > 0 && (day - warmUp) % 7 === 6;
  addCounts(market.counted(), evening.contacts);
  addTables(market.counted(), day, day === days - 1 || day === warmUp - 1);
  if (day === 0) countMembers(market.engine, market.people, evening.members);
  if (isWave) askPanel(market);
  if (watcher !== undefined) readEvents(market.engine, (rows) => watcher.take(rows, day - warmUp));
  else if (logged > 0) recordDay(ledger.events, market.engine, day - warmUp);
  const posts = exchange(market, shards, company);
  addSales(market.sales, evening.brand, Count.bought * market.people.brands);
  const fakes = postReviews(market, posts, ledger);
  closeReviews(market.reviews, market.rules.epoch, market.rules.meaning, orderLuck(market.key, day + 1));
  judgeSilence(market.credit, market.reviews, market.rules.epoch);
  writeCounts(market, ledger);
  writeLevels(market, ledger, fakes);
  if (isWave) ledger.waves.push(waveOf(evening, day - warmUp));
  evening.sums.fill(0);
  market.engine.calls.sort();
  // Nobody hears what is told on the last day.
  if (logged > 0 && day + 1 < days)
    readMessages(market.engine, (messages) =>
      recordTales(ledger.tales, messages, day + 1, toldToday(market, ledger)),
    );
}

/** Words that everybody told today, as the books have them. */
function toldToday({ day, people: { brands } }: Market, { series }: Ledger): number {
  let sum = 0;
  for (const book of [series.toldPositive, series.toldNegative, series.passedOn])
    for (let brand = 0; brand < brands; ++brand) sum += book[day * brands + brand];
  return sum;
}

/** What was told today is heard tomorrow, and what was counted is counted together; gives the reviews of all. */
function exchange(market: Market, shards: readonly Shard[], company?: OtherParts): readonly Post[] {
  const { engine, evening, day } = market;
  const posts = market.posts.splice(0).sort((a, b) => a.consumer - b.consumer);
  if (company !== undefined) return company.meet(day, evening, posts, engine, shards[0].address);
  engine.calls.emptyDelivery();
  for (const { address } of shards) engine.calls.collect(address);
  return posts;
}

/** Puts the day's reviews into the store, the honest ones in the order of their writers, then the bought ones. */
function postReviews(market: Market, posts: readonly Post[], ledger: Ledger): Float64Array {
  const { reviews } = market;
  for (const { brand, level, answered } of posts) {
    addReview(reviews, brand, level);
    if (answered) reviews.answered[brand] += reviews.weight;
  }
  return postBoughtReviews(market, ledger);
}

/** Writes the day's counts down. */
function writeCounts({ day, people, evening }: Market, ledger: Ledger): void {
  // In the order of the counts: asking for each by its name takes longer than writing it.
  const today = day * people.brands;
  let cell = 0;
  for (const book of ledger.seriesInOrder)
    for (let brand = 0; brand < people.brands; ++brand) book[today + brand] += evening.brand[cell++];
  let row = 0;
  for (const book of ledger.marketInOrder) book[day] = evening.market[row++];
}

function writeLevels(market: Market, ledger: Ledger, fakes: Float64Array): void {
  const { people, day, reviews, rules, advertising, evening } = market;
  const counts = evening.brand;
  const { contacts } = evening;
  for (let brand = 0; brand < people.brands; ++brand) {
    const here = day * people.brands + brand;
    // Meetings are counted by touchpoint only: one count less in the innermost loop.
    let met = 0;
    for (let cell = brand; cell < contacts.length; cell += people.brands) met += contacts[cell];
    ledger.series.met[here] = met;
    const { epoch, coverageCosts } = rules;
    const money = moneyOf(epoch, counts, people.brands, brand, day, contacts, fakes[brand], coverageCosts);
    const cost = costOf(money);
    addMoney(ledger.money, money, brand);
    addMediaDay(ledger.media, market, brand, contacts, money);
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
