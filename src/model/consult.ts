import { randomBits } from "../numeric/random.ts";
import { Within } from "./addresses.ts";
import { Count } from "./counters.ts";
import { Act, recordEvent } from "./events.ts";
import { Moment } from "./parameters.ts";
import { roughNormal } from "./perception.ts";
import { Belief, BRAND_WORD, decodeMean, encodeMean, Short, Standing } from "./population.ts";
import { nearnessOf } from "./proximity.ts";
import { isSceptic } from "./reading.ts";
import { Kind } from "./rules.ts";
import type { Market, Shard } from "./state.ts";
import type { Visit } from "./visit.ts";
import { shareOnTheWay } from "./wordOfMouth.ts";

/** What meeting a brand makes of its standing: it is known and considered, by the consumer's own finding. */
const FOUND = Standing.aware | Standing.awareOwn | Standing.considered | Standing.consideredOwn;

/**
 * The sources of one micro-moment, one after the other: a channel is turned to by habit, brands are met there by
 * chance and tell something about themselves, and where reviews are shown they are read.
 *
 * Meeting (D8, D9, D23): chance from `meetingThresholds`; a physical channel needs an outlet that is near (D17), a
 * slow site loses the visitor (D17). A brand met is considered, shows one more way (D17), and sends a signal:
 *
 *     value = promise + candour (quality − promise) + noise,   precision = informativeness · trust · coherence
 *
 * Reading (ZMOT, D2): a naive reader takes the displayed mean at face value, bad reviews weighing more (D20):
 *
 *     precision = r n / (n + r) · precision of one review · trust in people
 *
 * with n reviews shown and r the most that are read: the first ones say most (Spiegel 2017), and more of them still
 * add a little (You et al. 2015);
 *
 * a sceptical one reads those on top of the platform's order, see `readSceptically`. Both kinds of evidence move beliefs
 * as in `learn`, but what was read before is not new evidence: another reading renews the certainty that has faded and
 * never adds to it, so that the precision becomes the greater of the two, π ← max(π, precision).
 *
 * This is the innermost loop of the engine, several times a micro-moment, and therefore one long function: written
 * as six short ones it took twice as long, because each call fetches all tables again.
 */
export function consultSources(market: Market, shard: Shard, visit: Visit, sources: number): void {
  const { people, rules, reviews, credit } = market;
  const { shorts, floats, brands } = people;
  const { habit, kinds, meeting, contactSpread, contactMean, contactPrecision, passing, bounce } = rules;
  const { count: reviewCount, feltMean, scepticMean, scepticWeight } = reviews.display;
  const sceptic = isSceptic(market, visit);
  const { touchpoints, brand: counts } = shard.counters;
  const { visits, met } = touchpoints;
  const { metOn, momentHigh, momentLow, persona, moment } = visit;
  const channelCount = kinds.length;
  const personaCount = rules.epoch.personas.pace.length;
  const { reviewsRead } = rules.epoch.beliefs;
  const oneReview = rules.epoch.beliefs.reviewPrecision * rules.epoch.personas.trustInPeople[persona];
  const easeShift = Standing.easeShift + 2 * (moment - 1);
  const habitRow = ((persona * 4 + moment) * 6 + visit.daypart) * channelCount;
  const deviceRow = ((moment * personaCount + persona) * 3 + visit.device) * channelCount;
  const passingRow = ((moment * personaCount + persona) * 3 + visit.device) * brands;
  const firstWord = visit.at + BRAND_WORD;
  let metBits = 0;
  let channel = 0;
  for (let source = 0; source < sources; ++source) {
    const offset = source << 8;
    const turn = randomBits(momentHigh, momentLow, Within.channel + offset) || 1;
    channel = 0;
    while (turn > habit[habitRow + channel]) ++channel;
    const kind = kinds[channel];
    const touchRow = (persona * 4 + moment) * channelCount + channel;
    visits[touchRow]++;
    if (visit.logged === 1) logVisit(market, shard, visit, channel);
    const meetRow = (deviceRow + channel) * brands;

    for (let brand = 0; brand < brands; ++brand) {
      let chance = meeting[meetRow + brand];
      if (chance === 0) continue;
      if ((kind & Kind.digital) === 0) chance *= nearnessOf(market, visit, brand);
      if (randomBits(momentHigh, momentLow, Within.meet + offset + brand) >= chance) continue;
      if (
        (kind & Kind.site) !== 0 &&
        randomBits(momentHigh, momentLow, Within.bounce + offset + brand) < bounce[brand]
      ) {
        counts[Count.bounced * brands + brand]++;
        continue;
      }
      const word = firstWord + 4 * brand;
      metBits |= 1 << brand;
      metOn[brand] = channel;
      met[touchRow * brands + brand]++;
      shorts[2 * word + Belief.channels] |= 1 << channel;
      let standing = shorts[2 * word + Belief.standing] | FOUND;
      // A way found in the moments go, do and buy; at most three are counted.
      if (moment !== Moment.know && ((standing >> easeShift) & 3) !== 3) standing += 1 << easeShift;
      shorts[2 * word + Belief.standing] = standing;

      const noise =
        contactSpread[channel] *
        roughNormal(randomBits(momentHigh, momentLow, Within.signal + offset + brand));
      const said = contactMean[channel * brands + brand] + noise;
      const heeded = contactPrecision[(persona * channelCount + channel) * brands + brand];
      const precision = (kind & Kind.earned) !== 0 ? heeded : heeded * credit[brand];
      if (precision > 0) {
        const total = floats[word] + precision;
        const mean = decodeMean(shorts[2 * word + Belief.ownMean]);
        floats[word] = total;
        shorts[2 * word + Belief.ownMean] = encodeMean(mean + (precision / total) * (said - mean));
      }
      if (visit.logged === 1) logMeeting(market, shard, visit, channel, brand, said);
      const passes = passing[passingRow + brand];
      if (passes > 0 && randomBits(momentHigh, momentLow, Within.share + offset + brand) < passes) {
        shareOnTheWay(market, shard, visit, brand, offset, contactMean[channel * brands + brand]);
      }
    }

    if ((kind & Kind.reviews) === 0) continue;
    for (let brand = 0; brand < brands; ++brand) {
      const word = firstWord + 4 * brand;
      const shown = reviewCount[brand];
      if ((shorts[2 * word + Belief.standing] & Standing.considered) === 0 || shown < 1 || reviewsRead < 1)
        continue;
      const read = (shown * reviewsRead) / (shown + reviewsRead);
      const value = sceptic ? scepticMean[brand] : feltMean[brand];
      const precision = read * (sceptic ? oneReview * scepticWeight[brand] : oneReview);
      counts[Count.readReviews * brands + brand]++;
      if (precision > 0) {
        const total = floats[word + 1] + precision;
        const mean = decodeMean(shorts[2 * word + Belief.othersMean]);
        floats[word + 1] = total - precision > precision ? total - precision : precision;
        shorts[2 * word + Belief.othersMean] = encodeMean(mean + (precision / total) * (value - mean));
      }
      if (visit.logged === 1) logReading(market, shard, visit, channel, brand, value);
    }
  }
  visit.metBits = metBits;
  visit.lastChannel = channel;
}

function logVisit(market: Market, shard: Shard, visit: Visit, channel: number): void {
  recordEvent(shard.events, visit, Act.visit, journeyOf(market, visit), channel, -1, -1);
}

function logMeeting(
  market: Market,
  shard: Shard,
  visit: Visit,
  channel: number,
  brand: number,
  said: number,
): void {
  recordEvent(shard.events, visit, Act.meet, journeyOf(market, visit), channel, brand, said);
}

function logReading(
  market: Market,
  shard: Shard,
  visit: Visit,
  channel: number,
  brand: number,
  value: number,
): void {
  recordEvent(shard.events, visit, Act.read, journeyOf(market, visit), channel, brand, value);
}

function journeyOf({ people }: Market, visit: Visit): number {
  return people.shorts[2 * visit.at + Short.journey];
}
