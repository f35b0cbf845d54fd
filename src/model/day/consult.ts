import { Act } from "../activities";
import { Within } from "../addresses";
import { Kind, Moment, Setting } from "../codes";
import { Count } from "../counts";
import { Standing } from "../record";
import { learn, OTHERS, OWN } from "./beliefs";
import {
  blockOf,
  channelsOf,
  meanOf,
  precisionOf,
  setChannels,
  setMean,
  setPrecision,
  setStanding,
  standingOf,
} from "./block";
import { roughNormal } from "./distributions";
import { recordEvent } from "./events";
import { happens, notAboveFour } from "./luck";
import {
  brands,
  channels,
  contactPrecision,
  meeting,
  meetingLimits,
  meetingPossible,
  met,
  personas,
} from "./market";
import {
  bounce,
  brandCounts,
  contactMean,
  contactSpread,
  count,
  credit,
  guidedIndex,
  habit,
  habitGuide,
  kinds,
  metOn,
  passing,
  readingPrecision,
  readingValue,
  real,
  setting,
  small,
  threshold,
  visits,
} from "./tables";
import { isSceptic, nearnessOf } from "./traits";
import {
  at,
  daypart,
  device,
  isLogged,
  moment,
  momentBits,
  momentHigh,
  momentLow,
  persona,
  setMet,
} from "./visit";
import { shareOnTheWay } from "./wordOfMouth";

/** What meeting a brand makes of its standing: it is known by the consumer's own finding. */
const KNOWN: i32 = Standing.aware | Standing.awareOwn;

/**
 * The sources of one micro-moment, one after the other: a channel is turned to by habit, brands are met there by
 * chance and tell something about themselves, and where reviews are shown they are read.
 *
 * Meeting (D8, D9, D23): chance from `meetingThresholds`; a physical channel needs an outlet that is near (D17), a
 * slow site loses the visitor (D17). A brand met becomes known, shows one more way (D17), and sends a signal; at each
 * meeting it is considered further with the chance of screening, and for certain when it was bought before.
 */
export function consultSources(sources: i32): void {
  const touchRow = (persona * 4 + moment) * channels;
  const cell = (moment * personas + persona) * 3 + device;
  let metBits = 0;
  let channel = 0;
  for (let source = 0; source < sources; ++source) {
    const offset = source << 8;
    const habitRow = (persona * 4 + moment) * 6 + daypart;
    channel = guidedIndex(habit, habitGuide, habitRow, channels, momentBits(Within.channel + offset));
    count(visits, touchRow + channel);
    if (isLogged) recordEvent(Act.visit, channel, -1, -1);
    const kind = small(kinds, channel);
    const found = findBrands(cell * channels + channel, kind, offset);
    metBits |= found;
    for (let left = found; left !== 0; left &= left - 1) meet(channel, kind, <i32>ctz(left), offset, cell);
    if ((kind & Kind.reviews) !== 0) readReviews(channel);
  }
  setMet(metBits, channel);
}

/**
 * Brands that are met at a source, one bit each. On a screen four brands are asked at once, without a branch that the
 * processor could not foresee; in a place each has to be near.
 */
function findBrands(row: i32, kind: i32, offset: i32): i32 {
  if ((kind & Kind.digital) === 0) return findNear(row * brands, offset);
  let found = 0;
  const first = meetingLimits + ((<usize>(row * ((brands + 3) & ~3))) << 2);
  for (let brand = 0; brand < brands; brand += 4) {
    const limits = first + ((<usize>brand) << 2);
    found |= notAboveFour(momentHigh, momentLow, Within.meet + offset + brand, limits) << brand;
  }
  found &= threshold(meetingPossible, row);
  return (kind & Kind.site) === 0 ? found : found & ~findBounced(found, offset);
}

function findNear(row: i32, offset: i32): i32 {
  let found = 0;
  for (let brand = 0; brand < brands; ++brand) {
    const chance = real(meeting, row + brand);
    if (chance > 0 && <f64>momentBits(Within.meet + offset + brand) < chance * nearnessOf(brand))
      found |= 1 << brand;
  }
  return found;
}

/** Brands whose slow site loses the visitor. */
function findBounced(found: i32, offset: i32): i32 {
  let bounced = 0;
  for (let left = found; left !== 0; left &= left - 1) {
    const brand = <i32>ctz(left);
    if (<f64>momentBits(Within.bounce + offset + brand) >= real(bounce, brand)) continue;
    bounced |= 1 << brand;
    count(brandCounts, Count.bounced * brands + brand);
  }
  return bounced;
}

/**
 * A brand is met on a channel and says something about itself:
 *
 *     value = promise + candour (quality − promise) + noise,   precision = informativeness · trust · coherence
 */
function meet(channel: i32, kind: i32, brand: i32, offset: i32, cell: i32): void {
  const block = blockOf(at, brand);
  store<i32>(metOn + ((<usize>brand) << 2), channel);
  count(met, ((persona * 4 + moment) * channels + channel) * brands + brand);
  setChannels(block, channelsOf(block) | (1 << channel));
  let standing = standingOf(block) | KNOWN;
  if (
    (standing & Standing.consideredOwn) === 0 &&
    ((standing & Standing.bought) !== 0 ||
      happens(momentBits(Within.consider + offset + brand), setting(Setting.consider)))
  ) {
    standing |= Standing.considered | Standing.consideredOwn;
  }
  // A way found in the moments go, do and buy; at most three are counted.
  if (moment !== Moment.know) {
    const easeShift = Standing.easeShift + 2 * (moment - 1);
    if (((standing >> easeShift) & 3) !== 3) standing += 1 << easeShift;
  }
  setStanding(block, standing);

  const mean = real(contactMean, channel * brands + brand);
  const said = mean + real(contactSpread, channel) * roughNormal(momentBits(Within.signal + offset + brand));
  const heeded = real(contactPrecision, (persona * channels + channel) * brands + brand);
  learn(block, OWN, said, (kind & Kind.earned) !== 0 ? heeded : heeded * real(credit, brand));
  if (isLogged) recordEvent(Act.meet, channel, brand, said);
  const passes = real(passing, cell * brands + brand);
  if (passes > 0 && <f64>momentBits(Within.share + offset + brand) < passes) {
    // Owners pass on what they found themselves, others what they were told here.
    shareOnTheWay(brand, offset, (standing & Standing.bought) !== 0 ? meanOf(block, OWN) : mean);
  }
}

/**
 * Reading (ZMOT, D2): a naive reader takes the displayed mean at face value, bad reviews weighing more (D20):
 *
 *     precision = r n / (n + r) · precision of one review · trust in people
 *
 * with n reviews shown and r the most that are read: the first ones say most (Spiegel 2017), and more of them still
 * add a little (You et al. 2015); a sceptical one reads those on top of the platform's order. What was read before is
 * not new evidence: another reading renews the certainty that has faded and never adds to it, so that the precision
 * becomes the greater of the two, π ← max(π, precision).
 */
function readReviews(channel: i32): void {
  const row = (2 * persona + (isSceptic() ? 1 : 0)) * brands;
  for (let brand = 0; brand < brands; ++brand) {
    const block = blockOf(at, brand);
    const precision = real(readingPrecision, row + brand);
    if ((standingOf(block) & Standing.considered) === 0 || precision < 0) continue;
    count(brandCounts, Count.readReviews * brands + brand);
    const value = real(readingValue, row + brand);
    if (precision > 0) {
      const before = precisionOf(block, OTHERS);
      const mean = meanOf(block, OTHERS);
      setMean(block, OTHERS, mean + (precision / (before + precision)) * (value - mean));
      // As `before > precision`, to the last bit of what was stored with this sum.
      const left = before + precision - precision;
      setPrecision(block, OTHERS, left > precision ? left : precision);
    }
    if (isLogged) recordEvent(Act.read, channel, brand, value);
  }
}
