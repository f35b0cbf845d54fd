import { Act } from "../activities";
import { Once, Within } from "../addresses";
import { Kind, Moment, Setting } from "../codes";
import { Count, Total } from "../counts";
import { Byte, NEVER, Short, Stage, Standing } from "../record";
import { wholeOf } from "./arithmetic";
import { blockOf, byteOf, channelsOf, setByte, setShort, setStanding, standingOf } from "./block";
import { schedule } from "./calendar";
import { exponentialOf } from "./distributions";
import { recordEvent } from "./events";
import { experience } from "./experience";
import { channelOf, funnelCell, goOn, leaveJourney } from "./journey";
import { CERTAIN, happens, toUniform } from "./luck";
import { boughtSince, brands } from "./market";
import { calendar } from "./shard";
import {
  boughtThrough,
  brandCounts,
  completion,
  count,
  deliveryDays,
  funnelBought,
  kinds,
  marketCounts,
  price,
  real,
  sellsOnline,
  setting,
  small,
} from "./tables";
import { nearnessOf } from "./traits";
import { at, consumer, day, device, isLogged, journeyBits, momentBits } from "./visit";

/**
 * From choice to till: the basket is completed or left, with the device's and the checkout's chances on a site, and
 * seldom in a shop. Who found on a screen what is sold in a place only has to go there, and does so the less the
 * farther it is; without this a brand would win by closing its site. Who leaves a basket may come back to it.
 *
 * @param swayed - true when the choice would have been another one without the word of others
 */
export function buy(brand: i32, swayed: bool): void {
  const online = buysOnline(brand);
  const completes = online
    ? real(completion, brand * 3 + device)
    : CERTAIN * (1 - setting(Setting.physicalAbandonment)) * wayToTill(brand);
  if (<f64>momentBits(Within.checkout) >= completes) return leaveBasket(brand, online);
  countPurchase(brand, online, swayed);
  const mean = real(deliveryDays, brand);
  const luck = toUniform(journeyBits(Once.delivery));
  const arrival = day + (mean > 0 ? wholeOf(Math.min(exponentialOf(luck) * mean, NEVER)) : 0);
  setByte(at, Byte.heldBrand, (byteOf(at, Byte.heldBrand) & 0xf0) | brand);
  setByte(at, Byte.stage, Stage.waiting);
  setShort(at, Short.stepDay, min(arrival, NEVER));
  if (arrival > day) schedule(calendar, arrival, consumer);
  else experience(brand);
}

/** Chance of making the way to the till, 0–1: certain for those who are in the place, or at a brand without outlets. */
function wayToTill(brand: i32): f64 {
  const channel = channelOf(brand);
  const isThere = channel >= 0 && (small(kinds, channel) & Kind.digital) === 0;
  return isThere ? 1 : nearnessOf(brand);
}

/** A purchase is made on a site when the brand sells there and the way to it was not a physical one. */
function buysOnline(brand: i32): bool {
  if (small(sellsOnline, brand) === 0) return false;
  const channel = channelOf(brand);
  return channel < 0 || (small(kinds, channel) & Kind.digital) !== 0;
}

function leaveBasket(brand: i32, online: bool): void {
  if (online) count(brandCounts, Count.abandoned * brands + brand);
  if (isLogged) recordEvent(Act.abandonBasket, channelOf(brand), brand, -1);
  const back = happens(momentBits(Within.comeBack), setting(Setting.comeBack));
  if (back && <f64>byteOf(at, Byte.step) < setting(Setting.mostMoments)) goOn(Moment.buy);
  else leaveJourney(Total.dropped, Act.leave);
}

function countPurchase(brand: i32, online: bool, swayed: bool): void {
  const block = blockOf(at, brand);
  count(marketCounts, Total.buyers);
  count(marketCounts, Total.buyerSources, byteOf(at, Byte.sources));
  count(brandCounts, Count.bought * brands + brand);
  if (online) count(brandCounts, Count.onlineBought * brands + brand);
  if (swayed) count(brandCounts, Count.swayed * brands + brand);
  const standing = standingOf(block);
  if ((standing & Standing.bought) === 0) count(brandCounts, Count.firstBought * brands + brand);
  setStanding(block, standing | Standing.bought);
  if (boughtSince !== 0) {
    const own = boughtSince + ((<usize>consumer) << 1);
    const bought: i32 = <i32>load<u16>(own) | (1 << brand);
    store<u16>(own, <u16>bought);
  }
  setByte(at, Byte.purchases, min(255, byteOf(at, Byte.purchases) + 1));
  if (setting(Setting.durable) === 1) setShort(at, Short.needDay, NEVER);
  count(funnelBought, funnelCell());
  for (let used = channelsOf(block); used !== 0; used &= used - 1)
    count(boughtThrough, <i32>ctz(used) * brands + brand);
  if (isLogged) recordEvent(Act.purchase, channelOf(brand), brand, real(price, brand));
}
