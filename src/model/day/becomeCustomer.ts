import { Trait } from "../layout/addresses";
import { Setting } from "../layout/codes";
import { Standing } from "../layout/record";
import { larger, smaller, wholeOf } from "./numbers/arithmetic";
import { learn, OWN } from "./after/beliefs";
import { blockOf, setLoyalty, setStanding, standingOf } from "./memory/block";
import { quickNormal } from "./numbers/distributions";
import { toUniform } from "./numbers/luck";
import { brands, initialCustomers } from "./constants";
import { foundMembership } from "./after/membership";
import {
  customerExperiences,
  customerLoyalty,
  meanService,
  present,
  quality,
  qualitySpread,
  real,
  setting,
  small,
} from "./memory/tables";
import { tasteOf } from "./journey/traits";
import { at, persona, traitBits } from "./journey/visit";

/**
 * The customers whom brands have on the first day: each consumer is one of one brand at most. She knows it, has bought it
 * and is loyal to it, as far as so many experiences make her: n, of mean quality.
 *
 *     own precision = n / σ_x²,   lived = (1 − w) (quality + taste + spread · z / √n) + w · service
 *     loyalty = (1 − (1 − learning)ⁿ) · (lived − 0.4) / 0.45
 */
export function becomeCustomer(): void {
  if (initialCustomers === 0) return;
  const luck = toUniform(traitBits(Trait.customer));
  let brand = 0;
  while (brand < brands && luck >= real(initialCustomers, brand)) ++brand;
  if (brand === brands || small(present, brand) === 0) return;
  const block = blockOf(at, brand);
  setStanding(block, standingOf(block) | Standing.aware | Standing.awareOwn | Standing.bought);
  const experiences = real(customerExperiences, persona * brands + brand);
  const serviceWeight = setting(Setting.serviceWeight);
  const taste = tasteOf(brand);
  const noise = real(qualitySpread, brand) * quickNormal(traitBits(Trait.customer + 1));
  const good = real(quality, brand) + taste + noise / Math.sqrt(experiences);
  const lived = (1 - serviceWeight) * good + serviceWeight * real(meanService, brand);
  learn(
    block,
    OWN,
    lived - setting(Setting.taste) * taste,
    experiences * setting(Setting.experiencePrecision),
  );
  const goal = smaller(15, larger(0, (15 * (lived - 0.4)) / 0.45));
  setLoyalty(block, wholeOf(real(customerLoyalty, persona * brands + brand) * goal + 0.5));
  foundMembership(brand);
}
