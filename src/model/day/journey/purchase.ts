import { channelsOf, noteBought, setHeldBrand } from "../memory/bits";
import { Act } from "../../layout/activities";
import { Once, Within } from "../../layout/addresses";
import { Kind, Moment, Setting } from "../../layout/codes";
import { Count, Total } from "../../layout/counts";
import { Byte, NEVER, Short, Stage, Standing } from "../../layout/record";
import { wholeOf } from "../numbers/arithmetic";
import { blockOf, byteOf, setByte, setShort, setStanding, standingOf, stepsOf } from "../memory/block";
import { schedule } from "../memory/calendar";
import { exponentialOf } from "../numbers/distributions";
import { recordEvent } from "../recordEvent";
import { experience } from "../after/experience";
import { channelOf, funnelCell, goOn, leaveJourney } from "./journey";
import { CERTAIN, happens, toUniform } from "../numbers/luck";
import { mayJoin } from "../after/membership";
import { mayLeave } from "./need";
import { boughtSince, brands } from "../constants";
import { calendar } from "../memory/shard";
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
  served,
  setting,
  sitePresence,
  small,
} from "../memory/tables";
import { nearnessOf, placeOf } from "./traits";
import { at, consumer, day, device, isLogged, journeyBits, momentBits } from "./visit";

/**
 * From choice to till, by one of the ways in which the brand sells (`buysOnline`). On a site the basket is completed with
 * the device's and the checkout's chance; who leaves it buys in a place instead, as far as one is within reach. At a
 * till baskets are seldom left, but who is not there has to go: the less likely, the farther it is. Who leaves for good
 * may come back.
 *
 * @param swayed - true when the choice would have been another one without the word of others
 */
export function buy(brand: i32, swayed: bool): void {
  if (findsFull(brand)) return leaveBasket();
  const online = buysOnline(brand);
  const completes = online ? real(completion, brand * 3 + device) : CERTAIN * tillOf(wayToTill(brand));
  if (<f64>momentBits(Within.checkout) < completes) return purchase(brand, online, swayed);
  if (online) count(brandCounts, Count.abandoned * brands + brand);
  if (isLogged) recordEvent(Act.abandonBasket, channelOf(brand), brand, -1);
  if (online && happens(momentBits(Within.otherWay), tillOf(placeOf(brand))))
    return purchase(brand, false, swayed);
  leaveBasket();
}

/** A member buys from her brand, unless it is full: she leaves no basket. */
export function buyAsMember(brand: i32): void {
  if (findsFull(brand)) leaveBasket();
  else purchase(brand, buysOnline(brand), false);
}

/** Chance of paying at a till that is reached with some chance. */
function tillOf(reached: f64): f64 {
  return (1 - setting(Setting.physicalAbandonment)) * reached;
}

/** Counts what was bought, and has it delivered or uses it at once. */
function purchase(brand: i32, online: bool, swayed: bool): void {
  countPurchase(brand, online, swayed);
  const mean = real(deliveryDays, brand);
  const luck = toUniform(journeyBits(Once.delivery));
  const arrival = day + (mean > 0 ? wholeOf(Math.min(exponentialOf(luck) * mean, NEVER)) : 0);
  setHeldBrand(at, brand);
  setByte(at, Byte.stage, Stage.waiting);
  setShort(at, Short.stepDay, min(arrival, NEVER));
  if (arrival > day) schedule(calendar, arrival, consumer);
  else experience(brand);
}

/** Whether there is no room for the consumer at a brand that cannot serve all who come. */
function findsFull(brand: i32): bool {
  const room = real(served, brand);
  return room < 1 && !happens(momentBits(Within.room), room);
}

/** Chance of making the way to the till, 0–1: certain for those who are in the place, or at a brand without outlets. */
function wayToTill(brand: i32): f64 {
  return isOnScreen(brand) ? nearnessOf(brand) : 1;
}

/**
 * By which way: who is in a place buys there, who is on the brand's site buys on it. Everybody else takes the site or a
 * place, each as often as it is present:
 *
 *     P(site) = presence of the site / (presence of the site + presence of its places to this consumer)
 */
function buysOnline(brand: i32): bool {
  if (!isOnScreen(brand)) return false;
  const site = real(sitePresence, brand);
  if (site === 0) return false;
  const channel = channelOf(brand);
  if (channel >= 0 && (small(kinds, channel) & Kind.site) !== 0) return true;
  return <f64>momentBits(Within.way) * (site + placeOf(brand)) < site * CERTAIN;
}

/** The brand was last met on a screen, or not at all in this moment. */
function isOnScreen(brand: i32): bool {
  const channel = channelOf(brand);
  return channel < 0 || (small(kinds, channel) & Kind.digital) !== 0;
}

function leaveBasket(): void {
  const back = happens(momentBits(Within.comeBack), setting(Setting.comeBack));
  if (back && <f64>stepsOf(at) < setting(Setting.mostMoments)) goOn(Moment.buy);
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
  if (boughtSince !== 0) noteBought(boughtSince, consumer, brand);
  setByte(at, Byte.purchases, min(255, byteOf(at, Byte.purchases) + 1));
  if (setting(Setting.durable) === 1) setShort(at, Short.needDay, NEVER);
  mayLeave();
  count(funnelBought, funnelCell());
  for (let used = channelsOf(block); used !== 0; used &= used - 1)
    count(boughtThrough, <i32>ctz(used) * brands + brand);
  if (isLogged) recordEvent(Act.purchase, channelOf(brand), brand, real(price, brand), online ? device : -1);
  mayJoin(brand);
}
