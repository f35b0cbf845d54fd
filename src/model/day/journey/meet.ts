import { Bits, channelsOf, luckOf, setChannels } from "../memory/bits";
import { Act } from "../../layout/activities";
import { Within } from "../../layout/addresses";
import { Kind, Moment, Setting } from "../../layout/codes";
import { CONSIDERED, Standing } from "../../layout/record";
import { learn, OWN } from "../after/beliefs";
import { blockOf, meanOf, setStanding, standingOf } from "../memory/block";
import { roughNormal } from "../numbers/distributions";
import { recordEvent } from "../recordEvent";
import { happens } from "../numbers/luck";
import { brands, channels, contactPrecision, met } from "../constants";
import {
  contactMean,
  contactSpread,
  count,
  credit,
  EARNED,
  metOn,
  passing,
  real,
  setting,
} from "../memory/tables";
import { at, isLogged, moment, momentBits, persona } from "./visit";
import { shareOnTheWay } from "../after/wordOfMouth";

/** What meeting a brand makes of its standing: it is known by the consumer's own finding. */
const KNOWN: i32 = Standing.aware | Standing.awareOwn;

/**
 * A brand is met on a channel (D8, D9, D23): it becomes known, shows one more way (D17), is considered further with the
 * chance of screening, for certain when it was bought before, and says something about itself:
 *
 *     value = promise + candour (quality − promise) + noise,   precision = informativeness · trust · coherence
 *
 * @param offset - 256 × the number of the source
 * @param cell - (moment, persona, device)
 * @param place - (persona, moment, channel)
 */
export function meet(channel: i32, kind: i32, brand: i32, offset: i32, cell: i32, place: i32): void {
  const block = blockOf(at, brand);
  store<i32>(metOn + ((<usize>brand) << 2), channel);
  count(met, place * brands + brand);
  setChannels(block, channelsOf(block) | ((<Bits>1) << (<Bits>channel)));
  let standing = standingOf(block) | KNOWN;
  const drawn = happens(momentBits(Within.consider + offset + luckOf(brand)), setting(Setting.consider));
  standing |= CONSIDERED & -(i32(drawn) | i32((standing & Standing.bought) !== 0));
  // A way found in the moments go, do and buy; at most three are counted.
  const easeShift = Standing.easeShift + 2 * (moment - 1);
  standing += (i32(moment !== Moment.know) & i32(((standing >>> easeShift) & 3) !== 3)) << easeShift;
  setStanding(block, standing);

  const mean = real(contactMean, channel * brands + brand);
  const said =
    mean + real(contactSpread, channel) * roughNormal(momentBits(Within.signal + offset + luckOf(brand)));
  const heeded = real(contactPrecision, (persona * channels + channel) * brands + brand);
  learn(block, OWN, said, heeded * real(credit, ((kind & Kind.earned) !== 0 ? EARNED : 0) + brand));
  if (isLogged) recordEvent(Act.meet, channel, brand, said);
  const passes = real(passing, cell * brands + brand);
  if (<f64>momentBits(Within.share + offset + luckOf(brand)) < passes) {
    // Owners pass on what they found themselves, others what they were told here.
    shareOnTheWay(brand, offset, (standing & Standing.bought) !== 0 ? meanOf(block, OWN) : mean);
  }
}
