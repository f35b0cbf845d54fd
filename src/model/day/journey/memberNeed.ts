import { setChannels } from "../memory/bits";
import { Act } from "../../layout/activities";
import { Moment } from "../../layout/codes";
import { Count, Total } from "../../layout/counts";
import { Byte, JOURNEY_BITS, Short, Stage, UNDRAWN } from "../../layout/record";
import { blockOf, byteOf, setByte, setStanding, shortOf, standingOf } from "../memory/block";
import { recordEvent } from "../recordEvent";
import { considering, funnelCell } from "./journey";
import { memberOf } from "../after/membership";
import { drawDaypart } from "./moment";
import { brands } from "../constants";
import { buyAsMember } from "./purchase";
import { brandCounts, count, funnelVisits, marketCounts, present, small } from "../memory/tables";
import { at, day, enterMoment, isLogged, setDaypart } from "./visit";

/**
 * A member's need that arose today goes to her brand, without a search: she is at the till, with nothing else in mind.
 * Where the brand has left the market she searches like everybody else.
 */
export function serveMember(): void {
  const isNew = (byteOf(at, Byte.stage) & 3) === Stage.journey && byteOf(at, Byte.step) === 0;
  if (!isNew || shortOf(at, Short.stepDay) !== day) return;
  const brand = memberOf();
  if (brand < 0 || small(present, brand) === 0) return;
  for (let other = 0; other < brands; ++other) {
    const block = blockOf(at, other);
    setChannels(block, 0);
    const standing = standingOf(block) & ~JOURNEY_BITS;
    setStanding(block, other === brand ? standing | considering(standing) : standing);
  }
  goToTill();
  count(brandCounts, Count.considered * brands + brand);
  count(brandCounts, Count.chosen * brands + brand);
  count(brandCounts, Count.memberBought * brands + brand);
  count(marketCounts, Total.considerationSize);
  count(marketCounts, Total.decisions);
  if (isLogged) recordEvent(Act.choose, -1, brand, -1);
  buyAsMember(brand);
}

/** The only moment of a member's journey: to buy, at some time of her day. */
function goToTill(): void {
  setByte(at, Byte.step, 1);
  setByte(at, Byte.stage, Stage.journey | (Moment.buy << 2) | (UNDRAWN << 4));
  setDaypart(UNDRAWN);
  enterMoment(1);
  drawDaypart();
  count(marketCounts, Total.buy);
  if (isLogged) recordEvent(Act.buy, -1, -1, -1);
  count(funnelVisits, funnelCell());
}
