import { luckOf } from "../memory/bits";
import { Trait } from "../../layout/addresses";
import { DISTANCES, MULTIPLIERS, Setting } from "../../layout/codes";
import { fastLog, wholeOf } from "../numbers/arithmetic";
import { quickNormal } from "../numbers/distributions";
import { happens, toUniform } from "../numbers/luck";
import { nearness, preferences } from "../constants";
import { hasOutlets, placePresence, real, scepticShare, setting, small, tasteSpread } from "../memory/tables";
import { persona, traitBits } from "./visit";

/*
 * What a consumer is like, the same for ever: worked out from her key whenever it is asked for.
 */

/** Willingness of the consumer to go to the brand's nearest outlet, 0–1; brands without outlets are everywhere. */
export function nearnessOf(brand: i32): f64 {
  if (small(hasOutlets, brand) === 0) return 1;
  return real(nearness, brand * DISTANCES + (traitBits(Trait.distance + luckOf(brand)) >>> 24));
}

/** How present the brand's places are to the consumer, 0–1: an outlet by its nearness, else the places that sell it. */
export function placeOf(brand: i32): f64 {
  return small(hasOutlets, brand) === 0 ? real(placePresence, brand) : nearnessOf(brand);
}

/** How well the brand's product fits the consumer: normal over consumers. */
export function tasteOf(brand: i32): f64 {
  const spread = real(tasteSpread, brand);
  if (spread === 0) return 0;
  return spread * quickNormal(traitBits(Trait.taste + luckOf(brand)));
}

/** The part of the taste that is known before buying. */
export function knownTaste(brand: i32): f64 {
  return setting(Setting.taste) * tasteOf(brand);
}

/** Cells of `preferences` whose quantiles fall so steeply that they are drawn by the logarithm of the chance. */
const STEEP: i32 = 64;

/**
 * Logarithm of the consumer's preference for a brand, a gamma number: with the Gumbel noise of the choice, shares of
 * preference are Dirichlet distributed over consumers. 0 where no brand has any.
 */
export function preferenceFor(brand: i32): f64 {
  if (preferences === 0) return 0;
  const uniform = toUniform(traitBits(Trait.preference + luckOf(brand)));
  const position = uniform * MULTIPLIERS;
  const cell = wholeOf(position);
  const first = brand * (MULTIPLIERS + 1) + cell;
  const low = real(preferences, first);
  const rise = real(preferences, first + 1) - low;
  if (cell >= STEEP) return low + (position - <f64>cell) * rise;
  // In the first cell, whose lower end is −∞, the table holds the rise for each unit of the logarithm.
  if (cell === 0) return real(preferences, first + 1) + low * fastLog(position);
  return low + (rise * fastLog(position / <f64>cell)) / fastLog((<f64>cell + 1) / <f64>cell);
}

/** Sceptical readers of reviews are the same persons for ever. */
export function isSceptic(): bool {
  return happens(traitBits(Trait.sceptic), real(scepticShare, persona));
}
