import type { RandomKey } from "../numeric/luck/random.ts";
import { memoryOf } from "./rivalry/memory.ts";
import { type Width, widthOf } from "./engine/widths.ts";
import { createTables } from "./engine/counters.ts";
import { openCounts } from "./engine/addCounts.ts";
import { haveRules, layOut, layOutRules } from "./engine/layOut.ts";
import { openToday } from "./engine/today.ts";
import {
  type Engine,
  imageOf,
  place,
  placeByConsumer,
  putByConsumer,
  putImage,
  set,
  startEngine,
} from "./engine/engine.ts";
import type { OtherParts } from "./parts/otherParts.ts";
import { createDayTotals } from "./parts/dayTotals.ts";
import { type Range, rangeOf } from "./parts/range.ts";
import { createNetwork, type Network } from "./people/network.ts";
import type { Parameters } from "./parameters.ts";
import { populationOf, wordsOf } from "./people/population.ts";
import { copyPlan, copyReviews, prepare, type Prepared } from "./prepare.ts";
import { createReadings, writeReadings } from "./reviews/readingsOf.ts";
import { writeReminders } from "./advertising/reminders.ts";
import { closeReviews, judgeSilence, orderLuck } from "./reviews/reviews.ts";
import { createRanks } from "./reviews/ranking.ts";
import { placeConsumers, placeTables, setSizes, takesMembers } from "./settle.ts";
import type { Market, Shard } from "./state.ts";
import { dueReviewOf, writeReview } from "./reviews/dueReview.ts";

/**
 * Sets up a market on the morning of day 0.
 *
 * @param company - the other parts, where this is the part of a market
 * @param width - of its layout: any in which it has room gives the same result
 */
export function createMarket(
  parameters: Parameters,
  key: RandomKey,
  company?: OtherParts,
  width = widthOf(parameters),
): Market {
  const range = company?.range ?? { from: 0, to: parameters.consumers };
  const brandCount = parameters.brands.length;
  const prepared = prepare(parameters, width);
  const { rules } = prepared;
  const reviews = copyReviews(prepared.reviews);
  const credit = new Float64Array(brandCount);
  closeReviews(reviews, rules.epoch, rules.meaning, orderLuck(key, 0));
  judgeSilence(credit, reviews, rules.epoch);
  const advertising = copyPlan(prepared.advertising);
  const network = createNetwork(
    parameters.network,
    parameters.consumers,
    key,
    company && {
      ...company,
      counts: givesToInfluencers(parameters),
    },
  );
  const reviewed = new Map<number, number>();
  const engine = startEngine(
    bytesOf(parameters, network, range, width),
    {
      writeReview: (...due) => writeReview(market, dueReviewOf(due)),
      noteReview: (consumer, journey) => void reviewed.set(consumer, journey),
    },
    width,
  );
  setSizes(engine, parameters, key);
  const today = openToday(engine, parameters);
  putPrepared(engine, parameters, prepared, today);
  placeConsumers(engine, parameters, range);
  setNetwork(engine, network, range);
  const evening = createDayTotals(parameters);
  const tables = createTables(parameters);
  const market: Market = {
    parameters,
    key,
    people: populationOf(range, brandCount, width),
    isComplete: network.complete,
    reviews,
    advertising,
    reminded: new Float64Array(parameters.personas.length * brandCount),
    logged: prepared.logged,
    credit,
    readings: createReadings(parameters.personas.length, brandCount),
    memory: memoryOf(parameters),
    rules,
    sales: new Float64Array(brandCount),
    ranks: createRanks(brandCount, parameters.channels.length),
    day: 0,
    gifts: [],
    engine,
    friendsCounted: network.counted,
    evening,
    tables,
    today,
    counted: openCounts(engine, evening, tables),
    posts: [],
    reviewed,
  };
  writeReadings(market.readings, rules, reviews);
  writeReminders(market.reminded, rules, advertising, 0);
  return market;
}

/** Puts what all runs of a market begin with into an engine: from an image, but for the first of them. */
function putPrepared(
  engine: Engine,
  parameters: Parameters,
  prepared: Prepared,
  today: Market["today"],
): void {
  const { image, rules } = prepared;
  if (image === undefined) {
    placeTables(engine, parameters, prepared);
    layOutRules({ engine, parameters, rules }, today());
    prepared.image = imageOf(engine);
  } else {
    putImage(engine, image);
    haveRules(engine, rules);
  }
}

/** Whether anything is ever given to those with most friends. */
function givesToInfluencers({ epochs }: Parameters): boolean {
  return epochs.some(({ brands }) =>
    brands.seedInfluencers.some((wanted, brand) => wanted * brands.seeds[brand] > 0),
  );
}

function setNetwork(
  engine: Engine,
  { complete, start, friends, meanFriends }: Network,
  { from, to }: Range,
): void {
  set(engine, { meanFriends: Math.ceil(meanFriends) });
  if (complete) return;
  placeByConsumer(engine, "friendsStart", 4, { from, to: to + 1 });
  putByConsumer(engine, "friendsStart", from, start);
  place(engine, "friends", friends);
}

/** Bytes that the market will need: records, friends, calendar and bitmap, tables by day. */
function bytesOf(
  parameters: Parameters,
  { start, friends }: Network,
  { from, to }: Range,
  width: Width,
): number {
  const { days, brands, personas } = parameters;
  const consumers = to - from;
  const calendar = (days + consumers / 64) * 264 + 8 * days;
  const tables = 8 * (days + 1) * (2 + brands.length + personas.length) + 40_000 * personas.length;
  return (
    (4 * wordsOf(brands.length, width) + 4 + (takesMembers(parameters) ? 4 : 0)) * consumers +
    start.byteLength +
    friends.byteLength +
    calendar +
    tables
  );
}

/** Splits the consumers into ranges and plans everybody's first need. */
export function createShards(market: Market, count: number): Shard[] {
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
