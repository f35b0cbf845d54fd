import { exponentialOf } from "../numeric/distributions.ts";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../numeric/random.ts";
import { CONVERSATION, Heard, Once, Within } from "./addresses.ts";
import { beliefOf, bringToday, learn, ownMeanOf } from "./beliefs.ts";
import { schedule, scheduleToday } from "./calendar.ts";
import { Count } from "./counters.ts";
import { Act, recordEvent } from "./events.ts";
import { feelNeed } from "./journey.ts";
import { Belief, BRAND_WORD, Byte, NEVER, Short, Stage, Standing } from "./population.ts";
import { CERTAIN } from "./presence.ts";
import { addMessage, brandIn, contentOf, hopsIn, saidIn } from "./messages.ts";
import type { Market, Shard } from "./state.ts";
import type { Visit } from "./visit.ts";

/** How far an opinion is from indifference, 0–1. */
function strengthOf(said: number, neutral: number): number {
  return said < neutral ? (neutral - said) / neutral : (said - neutral) / (1 - neutral);
}

/** Share of friends told: grows with the strength of the experience, more when it was bad. */
function toldShare(market: Market, persona: number, said: number): number {
  const { wordOfMouth, personas } = market.rules.epoch;
  const bad = said < wordOfMouth.neutral ? wordOfMouth.negativeRatio : 1;
  return Math.min(
    1,
    wordOfMouth.tellRate * personas.talking[persona] * strengthOf(said, wordOfMouth.neutral) * bad,
  );
}

/**
 * The ultimate moment of truth in private: each friend is told with the same chance. What is said today is heard
 * tomorrow.
 *
 * @source Goodman, Basic facts on customer complaint behavior (TARP): bad news reaches about twice as many
 */
export function tellFriends(market: Market, shard: Shard, visit: Visit, brand: number, said: number): void {
  const share = toldShare(market, visit.persona, said);
  if (share === 0) return;
  const told = spread(
    market,
    shard,
    visit.consumer,
    visit.journeyHigh,
    visit.journeyLow,
    Once.tell,
    Once.message,
    share,
    contentOf(brand, 0, said),
  );
  const { people } = market;
  const row = said < market.rules.epoch.wordOfMouth.neutral ? Count.toldNegative : Count.toldPositive;
  shard.counters.brand[row * people.brands + brand] += told;
  if (visit.logged && told > 0)
    recordEvent(shard.events, visit, Act.tell, people.shorts[2 * visit.at + Short.journey], -1, brand, told);
}

/** Tells each friend with chance `share`; returns how many were told. */
function spread(
  market: Market,
  shard: Shard,
  speaker: number,
  high: number,
  low: number,
  address: number,
  luckAddress: number,
  share: number,
  content: number,
): number {
  const { network, people } = market;
  const limit = share * CERTAIN;
  let told = 0;
  if (network.complete) {
    for (let friend = 0; friend < network.meanFriends; ++friend) {
      if (randomBits(high, low, address + friend) >= limit) continue;
      addMessage(
        shard.messages,
        speaker,
        somebody(people.size, speaker, randomBits(high, low, address + 0x800000 + friend)),
        randomBits(high, low, luckAddress + friend),
        content,
      );
      told++;
    }
    return told;
  }
  const first = network.start[speaker];
  const end = network.start[speaker + 1];
  for (let tie = first; tie < end; ++tie) {
    if (randomBits(high, low, address + tie - first) >= limit) continue;
    addMessage(
      shard.messages,
      speaker,
      network.friends[tie],
      randomBits(high, low, luckAddress + tie - first),
      content,
    );
    told++;
  }
  return told;
}

/** Anybody but the speaker. */
function somebody(people: number, speaker: number, bits: number): number {
  const other = Math.floor(toUniform(bits) * (people - 1));
  return other < speaker ? other : other + 1;
}

/**
 * Hears what friends said yesterday, one message: it becomes known and believed, may raise a need, and may be passed
 * on. The listener passes on a mix of what was said and what she believes herself, so that the next ones confirm or
 * deny.
 *
 * `visit` is already the listener's.
 */
export function hear(market: Market, shard: Shard, visit: Visit, luck: number, content: number): void {
  const { people, rules } = market;
  const { wordOfMouth, beliefs, personas } = rules.epoch;
  const brand = brandIn(content);
  const hops = hopsIn(content);
  const said = saidIn(content);
  bringToday(market, shard, visit);
  const word = visit.at + BRAND_WORD + 4 * brand;
  const trust = personas.trustInPeople[visit.persona];
  if (trust > 0 && rules.present[brand] === 1) {
    const stage = people.bytes[4 * visit.at + Byte.stage];
    people.shorts[2 * word + Belief.standing] |=
      (stage & 3) === Stage.journey ? Standing.aware | Standing.considered : Standing.aware;
    learn(people, word, 1, said, (wordOfMouth.friendPrecision * trust) / (hops + 1));
  }
  const good = said >= wordOfMouth.neutral;
  shard.counters.brand[(good ? Count.heardPositive : Count.heardNegative) * people.brands + brand]++;
  if (visit.logged)
    recordEvent(shard.events, visit, Act.hear, people.shorts[2 * visit.at + Short.journey], -1, brand, said);
  if (good && wantsToo(market, visit, luck)) {
    feelNeed(market, shard, visit);
    scheduleToday(shard.calendar, visit.consumer);
  }
  const chance =
    wordOfMouth.passOn *
    strengthOf(said, wordOfMouth.neutral) *
    (good ? 1 : wordOfMouth.negativeRatio) *
    personas.talking[visit.persona];
  if (hops < wordOfMouth.mostHops && randomBits(luck, visit.consumerLow, Heard.passOn) < chance * CERTAIN) {
    passOn(market, shard, visit, luck, brand, hops, (said + beliefOf(people, beliefs, word)) / 2);
  }
}

/** A good word raises a need in somebody who has none under way and does not own the thing for ever. */
function wantsToo(market: Market, visit: Visit, luck: number): boolean {
  const { people, parameters, rules } = market;
  const at4 = 4 * visit.at;
  if ((people.bytes[at4 + Byte.stage] & 3) !== Stage.idle) return false;
  if (parameters.durable && people.bytes[at4 + Byte.purchases] > 0) return false;
  return randomBits(luck, visit.consumerLow, Heard.need) < rules.epoch.wordOfMouth.needTrigger * CERTAIN;
}

function passOn(
  market: Market,
  shard: Shard,
  visit: Visit,
  luck: number,
  brand: number,
  hops: number,
  said: number,
): void {
  const share = toldShare(market, visit.persona, said);
  const told = spread(
    market,
    shard,
    visit.consumer,
    luck,
    visit.consumerLow,
    Heard.tell,
    Heard.message,
    share,
    contentOf(brand, hops + 1, said),
  );
  shard.counters.brand[Count.passedOn * market.people.brands + brand] += told;
}

/**
 * Share tools on the way: while searching, a consumer passes a brand's content on to one friend. It says what the
 * content says; who has bought the brand before adds what she found out, and is heard for that instead. Whether she
 * passes it on is drawn by the caller, with the chances of `Rules.passing`.
 *
 * @param offset - 256 × the number of the source
 * @param said - what it says of the brand's quality
 */
export function shareOnTheWay(
  market: Market,
  shard: Shard,
  visit: Visit,
  brand: number,
  offset: number,
  said: number,
): void {
  const { people, rules } = market;
  const luck = randomBits(visit.momentHigh, visit.momentLow, Within.shareWith + offset + brand);
  const friend = oneFriend(market, visit.consumer, luck);
  if (friend < 0) return;
  const message = contentOf(brand, rules.epoch.wordOfMouth.mostHops, said);
  addMessage(shard.messages, visit.consumer, friend, luck, message);
  const good = said >= rules.epoch.wordOfMouth.neutral;
  shard.counters.brand[(good ? Count.toldPositive : Count.toldNegative) * people.brands + brand]++;
  if (visit.logged)
    recordEvent(shard.events, visit, Act.tell, people.shorts[2 * visit.at + Short.journey], -1, brand, 1);
}

/** One friend drawn evenly; −1 for people without friends. */
function oneFriend(market: Market, consumer: number, bits: number): number {
  const { network, people } = market;
  if (network.complete) return somebody(people.size, consumer, bits);
  const first = network.start[consumer];
  const count = network.start[consumer + 1] - first;
  return count === 0 ? -1 : network.friends[first + Math.floor(toUniform(bits) * count)];
}

/** After an experience, owners go on telling: plans the first day of it, which may be today. */
export function startTalking(market: Market, shard: Shard, visit: Visit, brand: number): void {
  const { people, rules } = market;
  const held = 4 * visit.at + Byte.heldBrand;
  people.bytes[held] = (people.bytes[held] & 15) | (brand << 4);
  if (rules.epoch.wordOfMouth.talkRate === 0 || people.shorts[2 * visit.at + Short.talkDay] !== NEVER) return;
  if (planTalk(market, shard, visit, 0)) talk(market, shard, visit);
}

/** Draws the next day with conversations: a day has any with chance 1 − e^(−rate). True when it is today. */
function planTalk(market: Market, shard: Shard, visit: Visit, earliest: number): boolean {
  const { people, rules } = market;
  const luck = toUniform(
    randomBits(visit.consumerHigh, visit.consumerLow, (CONVERSATION + 8 * visit.day + earliest) | 0),
  );
  const wait = Math.floor(exponentialOf(luck) / rules.epoch.wordOfMouth.talkRate) + earliest;
  const day = Math.min(visit.day + wait, NEVER - 1);
  people.shorts[2 * visit.at + Short.talkDay] = day;
  if (day > visit.day) schedule(shard.calendar, day, visit.consumer);
  return day === visit.day;
}

/**
 * Today's conversations about something owned, each with one friend drawn evenly; then the next day is planned. What is
 * said is what the owner herself found out: it grows less certain with time, but no worse.
 */
export function talk(market: Market, shard: Shard, visit: Visit): void {
  const { people, rules } = market;
  people.shorts[2 * visit.at + Short.talkDay] = NEVER;
  if (rules.epoch.wordOfMouth.talkRate === 0) return;
  const brand = people.bytes[4 * visit.at + Byte.heldBrand] >> 4;
  const high = childKeyHigh(visit.consumerHigh, visit.consumerLow, (CONVERSATION + visit.day) | 0);
  const low = childKeyLow(visit.consumerHigh, visit.consumerLow, (CONVERSATION + visit.day) | 0);
  const said = ownMeanOf(people, visit.at + BRAND_WORD + 4 * brand);
  const bits = randomBits(high, low, Once.tell - 1) || 1;
  let conversations = 0;
  while (bits > rules.conversations[conversations]) ++conversations;
  const good = said >= rules.epoch.wordOfMouth.neutral;
  for (let conversation = 0; conversation < conversations; ++conversation) {
    const friend = oneFriend(market, visit.consumer, randomBits(high, low, Once.tell + conversation));
    if (friend < 0) continue;
    addMessage(
      shard.messages,
      visit.consumer,
      friend,
      randomBits(high, low, Once.message + conversation),
      contentOf(brand, 0, said),
    );
    shard.counters.brand[(good ? Count.toldPositive : Count.toldNegative) * people.brands + brand]++;
  }
  planTalk(market, shard, visit, 1);
}
