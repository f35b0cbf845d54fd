import { Act } from "../../layout/activities";
import { Once } from "../../layout/addresses";
import { Setting } from "../../layout/codes";
import { Count } from "../../layout/counts";
import { exp, larger, smaller } from "../numbers/arithmetic";
import { OWN } from "./beliefs";
import { blockOf, loyaltyOf, meanOf, precisionOf } from "../memory/block";
import { quickNormal } from "../numbers/distributions";
import { recordEvent } from "../recordEvent";
import { happens } from "../numbers/luck";
import { brands } from "../constants";
import {
  brandCounts,
  count,
  priceUtility,
  priorSum,
  qualityWeight,
  real,
  riskWeight,
  setting,
} from "../memory/tables";
import { knownTaste } from "../journey/traits";
import { isLogged, at, journeyBits, persona } from "../journey/visit";
import { worthOf } from "../journey/worth";

/**
 * Asks some of those who have just used a brand whether they would buy it again: the chance to take it rather than
 * nothing, as they see it now, answered on a scale of so many points and not without noise. Being asked changes nobody.
 *
 *     intention = 1 / (1 + e^((outside − U) / noise)),   U without mood and without ways found on a journey
 *     answer    = intention + survey noise · z, rounded to the scale
 *
 * @source Morrison (1979), Purchase intentions and purchase behavior, J. Marketing 43, 65–74
 */
export function askAgain(brand: i32): void {
  const asked = setting(Setting.surveyShare);
  if (asked === 0 || !happens(journeyBits(Once.survey), asked)) return;
  const noise = setting(Setting.surveyNoise) * quickNormal(journeyBits(Once.answer));
  const steps = setting(Setting.surveyPoints) - 1;
  const felt = smaller(1, larger(0, intentionOf(brand) + noise));
  const answer = Math.floor(felt * steps + 0.5) / steps;
  count(brandCounts, Count.surveyed * brands + brand);
  count(brandCounts, Count.intention * brands + brand, <i32>Math.round(answer * 1000));
  if (isLogged) recordEvent(Act.intend, -1, brand, answer);
}

function intentionOf(brand: i32): f64 {
  const block = blockOf(at, brand);
  const weight = real(qualityWeight, persona);
  const own = setting(Setting.priorPrecision) + precisionOf(block, OWN);
  const ownSum = real(priorSum, brand) + precisionOf(block, OWN) * meanOf(block, OWN);
  const utility =
    real(priceUtility, persona * brands + brand) +
    setting(Setting.loyalty) * (<f64>loyaltyOf(block) / 15) +
    weight * knownTaste(brand) +
    worthOf(block, weight, own, ownSum, real(riskWeight, brand));
  const ahead = utility - setting(Setting.outside);
  const noise = setting(Setting.noise);
  return noise > 0 ? 1 / (1 + exp(-ahead / noise)) : f64(ahead > 0);
}
