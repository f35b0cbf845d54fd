import { luckOf } from "../memory/bits";
import { Act } from "../../layout/activities";
import { EXPOSURE } from "../../layout/addresses";
import { Setting } from "../../layout/codes";
import { Count } from "../../layout/counts";
import { Short, Standing } from "../../layout/record";
import { exp } from "../numbers/arithmetic";
import {
  blockOf,
  fadePrecisions,
  meanOf,
  moveMean,
  precisionOf,
  setPrecision,
  setShort,
  setStanding,
  shortOf,
  standingOf,
} from "../memory/block";
import { recordAside } from "../recordEvent";
import { toUniform } from "../numbers/luck";
import { brands, exposure, fading } from "../constants";
import {
  brandCounts,
  count,
  exposurePrecision,
  priorSum,
  promise,
  pushAttention,
  real,
  setting,
} from "../memory/tables";
import { at, day, isLogged, persona, traitBits } from "../journey/visit";

/*
 * A belief about a brand's quality has three parts that add up by their precisions (1 / variance):
 *
 *     the prior of an unknown brand + what the consumer found out herself + what others told her
 *
 *     μ = (π₀ μ₀ + π_own μ_own + π_others μ_others) / (π₀ + π_own + π_others)
 *
 * The last part is kept apart, so that the same consumer can be asked what she would have chosen without it.
 */

export const OWN: i32 = 0;
export const OTHERS: i32 = 1;

/** What a consumer believes of a brand's quality; of an unknown one what its price tells. */
export function beliefOf(block: usize, brand: i32): f64 {
  const own = precisionOf(block, OWN);
  const others = precisionOf(block, OTHERS);
  const prior = setting(Setting.priorPrecision);
  return (
    (real(priorSum, brand) + own * meanOf(block, OWN) + others * meanOf(block, OTHERS)) /
    (prior + own + others)
  );
}

/**
 * Adds evidence to one of the two kept parts: Bayes for normals.
 *
 *     π ← π + precision,   mean ← mean + (precision / π) (value − mean)
 *
 * @param part - `OWN` = what was found out, `OTHERS` = what others told
 */
export function learn(block: usize, part: i32, value: f64, precision: f64): void {
  addEvidence(block, part, precisionOf(block, part), value, precision);
}

/** The same for whom what is known stands in a register, not yet rounded to what a record holds. */
function addEvidence(block: usize, part: i32, before: f64, value: f64, precision: f64): void {
  if (!(precision > 0)) return;
  const total = before + precision;
  setPrecision(block, part, total);
  moveMean(block, part, precision / total, value);
}

/**
 * Brings a consumer to today: what she knows has faded, and advertising since her last visit has been noticed. Done
 * when she acts or hears something, never by looping over people who do nothing.
 *
 *     π ← π · 2^(−days / half-life)
 *     P(noticed brand b) = 1 − e^(−exposures since the last visit · attention)
 */
export function bringToday(): void {
  const seen = shortOf(at, Short.seenDay);
  if (day <= seen) return;
  setShort(at, Short.seenDay, day);
  const left = real(fading, day - seen);
  const today = day * brands;
  const then = seen * brands;
  const row = persona * brands;
  for (let brand = 0; brand < brands; ++brand) {
    const block = blockOf(at, brand);
    const own = fadePrecisions(block, left);
    const exposures = real(exposure, today + brand) - real(exposure, then + brand);
    if (exposures === 0) continue;
    if ((standingOf(block) & Standing.awareOwn) === 0 && !noticesAdvertising(block, brand, exposures))
      continue;
    const precision = exposures * real(exposurePrecision, row + brand);
    addEvidence(block, OWN, own, real(promise, brand), precision);
  }
}

/** Whether the exposures since the last visit make a consumer aware who was not. */
function noticesAdvertising(block: usize, brand: i32, exposures: f64): bool {
  const bits = traitBits(EXPOSURE + 16 * day + luckOf(brand));
  if (toUniform(bits) >= 1 - exp(-real(pushAttention, persona) * exposures)) return false;
  const standing = standingOf(block);
  if ((standing & Standing.aware) === 0) count(brandCounts, Count.exposed * brands + brand);
  setStanding(block, standing | Standing.aware | Standing.awareOwn);
  if (isLogged) recordAside(Act.exposed, brand, -1);
  return true;
}
