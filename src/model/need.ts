import { exponentialOf } from "../numeric/distributions.ts";
import { toUniform } from "../numeric/random.ts";
import type { AdvertisingPlan } from "./advertising.ts";
import type { Parameters } from "./parameters.ts";
import { NEVER } from "./population.ts";

/**
 * Needs of an average consumer of each persona, summed up to the beginning of each day.
 *
 *     Λ_p(t) = Σ_{d < t} rate_p(d) · season(d) · (1 + lift · attention_p · exposure(d))
 *
 * @returns shape [P, days + 1]
 */
export function planNeeds(parameters: Parameters, advertising: AdvertisingPlan): Float64Array {
  const { days, brands } = parameters;
  const personaCount = parameters.personas.length;
  const needs = new Float64Array(personaCount * (days + 1));
  for (let persona = 0; persona < personaCount; ++persona) {
    let next = 0;
    let epoch = parameters.epochs[0];
    let sum = 0;
    for (let day = 0; day < days; ++day) {
      while (next < parameters.epochs.length && parameters.epochs[next].fromDay <= day)
        epoch = parameters.epochs[next++];
      let exposure = 0;
      for (let cell = day * brands.length; cell < (day + 1) * brands.length; ++cell) {
        exposure += advertising.exposure[cell + brands.length] - advertising.exposure[cell];
      }
      const lift = 1 + epoch.advertising.needLift * epoch.personas.pushAttention[persona] * exposure;
      sum += epoch.personas.needRate[persona] * parameters.season[day] * lift;
      needs[persona * (days + 1) + day + 1] = sum;
    }
  }
  return needs;
}

/**
 * Day of the next need of a consumer: an inhomogeneous Poisson process, drawn without asking day by day.
 *
 * The need falls on the first day on which the needs expected since `from` exceed an exponential number, so that any
 * day has a need with chance 1 − e^(−rate); several needs of one day count as one.
 *
 * @param needs - from `planNeeds`
 * @param row - where the persona's row begins in it
 * @param from - first day possible
 * @param multiplier - the consumer's own, mean 1 over the population
 * @param bits - 32 random bits
 * @returns a day, or `NEVER`
 */
export function nextNeedDay(
  needs: Float64Array,
  row: number,
  days: number,
  from: number,
  multiplier: number,
  bits: number,
): number {
  if (from >= days) return NEVER;
  const goal = needs[row + from] + exponentialOf(toUniform(bits)) / multiplier;
  if (!(goal <= needs[row + days])) return NEVER;
  let low = from;
  let high = days - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (needs[row + middle + 1] >= goal) high = middle;
    else low = middle + 1;
  }
  return low;
}
