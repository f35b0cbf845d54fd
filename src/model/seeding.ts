import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../numeric/random.ts";
import { GIFT, Run } from "./addresses.ts";
import { Count } from "./counters.ts";
import { live } from "./experience.ts";
import { Belief, BRAND_WORD, Standing } from "./population.ts";
import type { Gift, Market, Shard } from "./state.ts";
import type { Visit } from "./visit.ts";
import { turnTo } from "./act.ts";
import { bringToday } from "./beliefs.ts";

/**
 * Buzz against budget: who receives a product free of charge today, in ascending order of consumers. Either random
 * people, or those with most friends.
 */
export function giftsOf(market: Market): Gift[] {
  const { brands } = market.rules.epoch;
  const gifts: Gift[] = [];
  for (let brand = 0; brand < market.people.brands; ++brand) {
    if (brands.seeds[brand] === 0 || brands.seedDay[brand] !== market.day) continue;
    const chosen =
      brands.seedInfluencers[brand] === 1 && !market.network.complete
        ? bestConnected(market, brands.seeds[brand])
        : drawn(market, brand, brands.seeds[brand]);
    for (const consumer of chosen) gifts.push({ consumer, brand });
  }
  return gifts.sort((a, b) => a.consumer - b.consumer || a.brand - b.brand);
}

function drawn(market: Market, brand: number, seeds: number): Set<number> {
  const { key, people } = market;
  const high = childKeyHigh(key.high, key.low, Run.seeds + brand);
  const low = childKeyLow(key.high, key.low, Run.seeds + brand);
  const chosen = new Set<number>();
  const wanted = Math.min(seeds, people.size);
  for (let draw = 0; chosen.size < wanted; ++draw)
    chosen.add(Math.floor(toUniform(randomBits(high, low, draw)) * people.size));
  return chosen;
}

function bestConnected(market: Market, seeds: number): Set<number> {
  const { start } = market.network;
  const everybody = Uint32Array.from({ length: market.people.size }, (_, consumer) => consumer);
  const friends = (consumer: number) => start[consumer + 1] - start[consumer];
  everybody.sort((a, b) => friends(b) - friends(a) || a - b);
  return new Set(everybody.subarray(0, seeds));
}

/** Hands out today's gifts in a shard: each is used, judged and told like something bought. */
export function handOut(market: Market, shard: Shard, visit: Visit): void {
  const { people } = market;
  for (const { consumer, brand } of market.gifts) {
    if (consumer < shard.from || consumer >= shard.to) continue;
    turnTo(market, visit, consumer);
    bringToday(market, shard, visit);
    visit.journeyHigh = childKeyHigh(visit.consumerHigh, visit.consumerLow, GIFT + brand);
    visit.journeyLow = childKeyLow(visit.consumerHigh, visit.consumerLow, GIFT + brand);
    const word = visit.at + BRAND_WORD + 4 * brand;
    people.shorts[2 * word + Belief.standing] |= Standing.aware | Standing.awareOwn;
    shard.counters.brand[Count.seeded * people.brands + brand]++;
    live(market, shard, visit, brand);
  }
}
