import { guidedIndex } from "../numeric/guide.ts";
import { randomBits } from "../numeric/random.ts";
import { Within } from "./addresses.ts";
import { Count } from "./counters.ts";
import { Note, writeUp } from "./notes.ts";
import { desk, Setting } from "./desk.ts";
import { Moment } from "./parameters.ts";
import { roughNormal } from "./perception.ts";
import { Belief, BRAND_WORD, decodeMean, encodeMean, Standing } from "./population.ts";
import { CERTAIN } from "./presence.ts";
import { nearnessOf } from "./proximity.ts";
import { isSceptic } from "./reading.ts";
import { Kind } from "./rules.ts";
import type { Market, Shard } from "./state.ts";
import type { Visit } from "./visit.ts";

// Plain numbers of this module: the fields of a constant object are looked up anew in every round of a loop.
const {
  channel: CHANNEL,
  meet: MEET,
  signal: SIGNAL,
  bounce: BOUNCE,
  share: SHARE,
  consider: CONSIDER,
} = Within;
const { digital: DIGITAL, site: SITE, reviews: REVIEWS, earned: EARNED } = Kind;
const { channels: CHANNELS, standing: STANDING, ownMean: OWN_MEAN, othersMean: OTHERS_MEAN } = Belief;
const { easeShift: EASE, considered: CONSIDERED, consideredOwn: CONSIDERED_OWN, bought: BOUGHT } = Standing;
const { know: KNOW } = Moment;

/** What meeting a brand makes of its standing: it is known by the consumer's own finding. */
const KNOWN = Standing.aware | Standing.awareOwn;

/**
 * The sources of one micro-moment, one after the other: a channel is turned to by habit, brands are met there by
 * chance and tell something about themselves, and where reviews are shown they are read.
 *
 * Meeting (D8, D9, D23): chance from `meetingThresholds`; a physical channel needs an outlet that is near (D17), a
 * slow site loses the visitor (D17). A brand met becomes known, shows one more way (D17), and sends a signal; at each
 * meeting it is considered further with the chance of screening, and for certain when it was bought before:
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
 * This is the innermost loop of the engine, several times a micro-moment. It is one long function, because each call
 * would fetch everything again, and its tables lie on the desk. What is rare (the event log, passing content on) is
 * noted and done after it, see `writeUp`.
 */
export function consultSources(market: Market, shard: Shard, visit: Visit, sources: number): void {
  const { shorts, floats, brands } = market.people;
  const { habit, habitGuide, kinds, meeting, contactSpread, contactMean, contactPrecision } = desk;
  const { passing, bounce, credit, readingValue, readingPrecision, visits, met } = desk;
  const { metOn, notes } = desk;
  const { momentHigh, momentLow, persona, moment, logged } = visit;
  const channelCount = market.rules.kinds.length;
  const cell = moment * market.rules.personas + persona;
  const consider = desk.numbers[Setting.consider] * CERTAIN;
  const easeShift = EASE + 2 * (moment - 1);
  const habitRow = (persona * 4 + moment) * 6 + visit.daypart;
  const deviceRow = (cell * 3 + visit.device) * channelCount;
  const passingRow = (cell * 3 + visit.device) * brands;
  const firstWord = visit.at + BRAND_WORD;
  let metBits = 0;
  let channel = 0;
  let noted = 0;
  for (let source = 0; source < sources; ++source) {
    const offset = source << 8;
    const turn = randomBits(momentHigh, momentLow, CHANNEL + offset);
    channel = guidedIndex(habit, habitGuide, habitRow, channelCount, turn);
    const kind = kinds[channel];
    const touchRow = (persona * 4 + moment) * channelCount + channel;
    visits[touchRow]++;
    if (logged === 1) notes[noted++] = Note.visited | (channel << 4);
    const meetRow = (deviceRow + channel) * brands;

    for (let brand = 0; brand < brands; ++brand) {
      let chance = meeting[meetRow + brand];
      if (chance === 0) continue;
      if ((kind & DIGITAL) === 0) chance *= nearnessOf(visit, brand);
      if (randomBits(momentHigh, momentLow, MEET + offset + brand) >= chance) continue;
      if ((kind & SITE) !== 0 && randomBits(momentHigh, momentLow, BOUNCE + offset + brand) < bounce[brand]) {
        desk.brand[Count.bounced * brands + brand]++;
        continue;
      }
      const word = firstWord + 4 * brand;
      metBits |= 1 << brand;
      metOn[brand] = channel;
      met[touchRow * brands + brand]++;
      shorts[2 * word + CHANNELS] |= 1 << channel;
      let standing = shorts[2 * word + STANDING] | KNOWN;
      if (
        (standing & CONSIDERED_OWN) === 0 &&
        ((standing & BOUGHT) !== 0 || randomBits(momentHigh, momentLow, CONSIDER + offset + brand) < consider)
      ) {
        standing |= CONSIDERED | CONSIDERED_OWN;
      }
      // A way found in the moments go, do and buy; at most three are counted.
      if (moment !== KNOW && ((standing >> easeShift) & 3) !== 3) standing += 1 << easeShift;
      shorts[2 * word + STANDING] = standing;

      const noise =
        contactSpread[channel] * roughNormal(randomBits(momentHigh, momentLow, SIGNAL + offset + brand));
      const said = contactMean[channel * brands + brand] + noise;
      const heeded = contactPrecision[(persona * channelCount + channel) * brands + brand];
      const precision = (kind & EARNED) !== 0 ? heeded : heeded * credit[brand];
      if (precision > 0) {
        const total = floats[word] + precision;
        const mean = decodeMean(shorts[2 * word + OWN_MEAN]);
        floats[word] = total;
        shorts[2 * word + OWN_MEAN] = encodeMean(mean + (precision / total) * (said - mean));
      }
      if (logged === 1) {
        notes[noted++] = Note.met | (channel << 4) | (brand << 8);
        notes[noted++] = said;
      }
      const passes = passing[passingRow + brand];
      if (passes > 0 && randomBits(momentHigh, momentLow, SHARE + offset + brand) < passes) {
        notes[noted++] = Note.passedOn | (brand << 8) | (source << 12);
        // Owners pass on what they found themselves, others what they were told here.
        const isOwner = (standing & BOUGHT) !== 0;
        notes[noted++] = isOwner
          ? decodeMean(shorts[2 * word + OWN_MEAN])
          : contactMean[channel * brands + brand];
      }
    }

    if ((kind & REVIEWS) === 0) continue;
    const readingRow = (2 * persona + (isSceptic(visit) ? 1 : 0)) * brands;
    for (let brand = 0; brand < brands; ++brand) {
      const word = firstWord + 4 * brand;
      const precision = readingPrecision[readingRow + brand];
      if ((shorts[2 * word + STANDING] & CONSIDERED) === 0 || precision < 0) continue;
      desk.brand[Count.readReviews * brands + brand]++;
      const value = readingValue[readingRow + brand];
      if (precision > 0) {
        const total = floats[word + 1] + precision;
        const mean = decodeMean(shorts[2 * word + OTHERS_MEAN]);
        floats[word + 1] = total - precision > precision ? total - precision : precision;
        shorts[2 * word + OTHERS_MEAN] = encodeMean(mean + (precision / total) * (value - mean));
      }
      if (logged === 1) {
        notes[noted++] = Note.read | (channel << 4) | (brand << 8);
        notes[noted++] = value;
      }
    }
  }
  visit.metBits = metBits;
  visit.lastChannel = channel;
  if (noted > 0) writeUp(market, shard, visit, noted);
}
