import { Bits, luckOf } from "../memory/bits";
import { Act } from "../../layout/activities";
import { Within } from "../../layout/addresses";
import { Moment, MOST_EXTRA_SOURCES, Setting } from "../../layout/codes";
import { Count, Total } from "../../layout/counts";
import { Byte, CONSIDERED, SAW_REVIEWS, Standing, UNDRAWN } from "../../layout/record";
import { larger } from "../numbers/arithmetic";
import { blockOf, byteOf, setByte, setStanding, standingOf, stepsOf } from "../memory/block";
import { decide } from "./choice";
import { consultSources } from "./consult";
import { deviceAt } from "./device";
import { recordEvent } from "../recordEvent";
import { funnelCell, goOn, leaveJourney, nextMoment } from "./journey";
import { happens } from "../numbers/luck";
import { brands } from "../constants";
import {
  brandCounts,
  count,
  daypart as daypartTable,
  daypartGuide,
  dropOut,
  engagement,
  extraSources,
  extraSourcesGuide,
  funnelMet,
  funnelVisits,
  guidedIndex,
  marketCounts,
  NO_ENGAGEMENT,
  real,
  setting,
} from "../memory/tables";
import {
  at,
  daypart,
  enterMoment,
  drawnAt,
  isLogged,
  metBits,
  moment,
  momentBits,
  persona,
  setDaypart,
  setDevice,
} from "./visit";

/** Met in an earlier moment, and in consideration. */
const MET_AND_CONSIDERED: i32 = Standing.metBefore | Standing.considered;

/**
 * One micro-moment of the consumer who acts: some sources are turned to, brands are met there and looked up, and the
 * consumer goes on, leaves, or at the buy moment decides.
 */
export function liveMoment(): void {
  const step = stepsOf(at) + 1;
  setByte(at, Byte.step, (byteOf(at, Byte.step) & SAW_REVIEWS) | step);
  enterMoment(step);
  drawDaypart();
  count(marketCounts, Total.know + moment);
  if (isLogged) recordEvent(Act.know + moment, -1, -1, -1);

  const sources = 1 + drawExtraSources();
  count(marketCounts, Total.sources, sources);
  setByte(at, Byte.sources, min(255, byteOf(at, Byte.sources) + sources));
  consultSources(sources);

  const cell = funnelCell();
  count(funnelVisits, cell);
  if (metBits !== 0) {
    count(funnelMet, cell);
    forgetAbsent();
  }
  const reached = metBits !== 0 || (moment === Moment.buy && considersAny());
  const isLast = <f64>step >= setting(Setting.mostMoments);
  if (!reached) missEverybody(isLast);
  else if (dropsOut()) leaveJourney(Total.dropped, Act.leave);
  else if (moment === Moment.buy) decide();
  else if (isLast) leaveJourney(Total.dropped, Act.leave);
  else goOn(nextMoment());
}

/**
 * When it happens and on which device: the first moment of a day at a daypart of the persona's day, later ones as
 * `goOn` found; the device from persona, daypart and year.
 */
export function drawDaypart(): void {
  if (daypart === UNDRAWN)
    setDaypart(guidedIndex(daypartTable, daypartGuide, persona * 4 + moment, 6, drawnAt(Within.daypart)));
  setDevice(deviceAt(daypart, drawnAt(Within.device)));
}

function drawExtraSources(): i32 {
  return guidedIndex(
    extraSources,
    extraSourcesGuide,
    moment,
    MOST_EXTRA_SOURCES + 1,
    drawnAt(Within.sources),
  );
}

/**
 * Paths that break lose people: a brand met in an earlier moment and absent in this one may be forgotten on the way.
 */
function forgetAbsent(): void {
  let absent: Bits = 0;
  for (let brand = 0; brand < brands; ++brand) {
    const block = blockOf(at, brand);
    const standing = standingOf(block);
    const met = <i32>((metBits >>> <Bits>brand) & 1);
    const isAbsent = i32((standing & MET_AND_CONSIDERED) === MET_AND_CONSIDERED) & (met ^ 1);
    absent |= (<Bits>isAbsent) << (<Bits>brand);
    setStanding(block, (standing & ~Standing.metBefore) | (met * Standing.metBefore));
  }
  for (; absent !== 0; absent &= absent - 1) {
    const brand = <i32>ctz(absent);
    if (!happens(momentBits(Within.absence + luckOf(brand)), setting(Setting.absenceLoss))) continue;
    const block = blockOf(at, brand);
    setStanding(block, standingOf(block) & ~CONSIDERED);
    count(brandCounts, Count.lostIncoherent * brands + brand);
  }
}

function considersAny(): bool {
  for (let brand = 0; brand < brands; ++brand) {
    if ((standingOf(blockOf(at, brand)) & Standing.considered) !== 0) return true;
  }
  return false;
}

/** No brand was there: the consumer gives up, or tries the same moment again later. */
function missEverybody(isLast: bool): void {
  count(marketCounts, Total.unmet);
  if (happens(momentBits(Within.giveUp), setting(Setting.giveUpUnmet)) || isLast)
    leaveJourney(Total.gaveUp, Act.giveUp);
  else goOn(moment);
}

/** Drops out by chance, less often when a brand met keeps up the interest. */
function dropsOut(): bool {
  let interest: f64 = 0;
  for (let brand = 0; brand < brands; ++brand) {
    const isMet = (metBits & ((<Bits>1) << (<Bits>brand))) !== 0;
    interest = larger(interest, real(engagement, isMet ? brand * 4 + moment : NO_ENGAGEMENT));
  }
  const chance = real(dropOut, moment) * (1 - setting(Setting.engagementEffect) * interest);
  return happens(drawnAt(Within.dropOut), chance);
}
