import { Trait } from "../addresses";
import { DISTANCES, Setting } from "../codes";
import { quickNormal } from "./distributions";
import { happens } from "./luck";
import { nearness } from "./market";
import { hasOutlets, placePresence, real, scepticShare, setting, small, tasteSpread } from "./tables";
import { persona, traitBits } from "./visit";

/*
 * What a consumer is like, the same for ever: worked out from her key whenever it is asked for.
 */

/** Willingness of the consumer to go to the brand's nearest outlet, 0–1; brands without outlets are everywhere. */
export function nearnessOf(brand: i32): f64 {
  if (small(hasOutlets, brand) === 0) return 1;
  return real(nearness, brand * DISTANCES + (traitBits(Trait.distance + brand) >>> 24));
}

/** How present the brand's places are to the consumer, 0–1: an outlet by its nearness, else the places that sell it. */
export function placeOf(brand: i32): f64 {
  return small(hasOutlets, brand) === 0 ? real(placePresence, brand) : nearnessOf(brand);
}

/** How well the brand's product fits the consumer: normal over consumers. */
export function tasteOf(brand: i32): f64 {
  const spread = real(tasteSpread, brand);
  if (spread === 0) return 0;
  return spread * quickNormal(traitBits(Trait.taste + brand));
}

/** The part of the taste that is known before buying. */
export function knownTaste(brand: i32): f64 {
  return setting(Setting.taste) * tasteOf(brand);
}

/** Sceptical readers of reviews are the same persons for ever. */
export function isSceptic(): bool {
  return happens(traitBits(Trait.sceptic), real(scepticShare, persona));
}
