import { pow } from "../numeric/deterministicMath.ts";
import type { AdvertisingRules, Parameters } from "./parameters.ts";

/** Advertising over the whole run, known in advance because spending does not react to what happens. */
export interface AdvertisingPlan {
  /** stock at the end of each day, money a day and thousand consumers; shape [days, B] */
  readonly stock: Float64Array;
  /** exposures of a consumer up to the beginning of each day; shape [days + 1, B] */
  readonly exposure: Float64Array;
}

/**
 * Exposures a day that a stock of advertising brings: more money, less and less more attention.
 *
 *     greatest · A^s / (A^s + half^s)
 *
 * @param stock - money a day and thousand consumers, ≥ 0
 * @returns exposures a day of one consumer
 * @source Hill function; Jin, Wang, Sun, Chan & Koehler (2017), Bayesian methods for media mix modeling with
 *   carryover and shape effects, Google
 */
export function exposureOf(stock: number, rules: AdvertisingRules): number {
  if (!(stock > 0)) return 0;
  const power = pow(stock, rules.slope);
  return (rules.greatestExposure * power) / (power + pow(rules.halfSaturation, rules.slope));
}

/**
 * Lets the stock build up and decay: what was spent works on.
 *
 *     A_t = x_t + λ A_{t−1}        steady state x / (1 − λ), half-life ln ½ / ln λ
 *
 * A consumer who acts on day t was exposed to the stocks of the days before: public information is yesterday's close.
 *
 * @source Koyck (1954), Distributed lags and investment analysis; Broadbent (1979), One way TV advertisements work
 */
export function planAdvertising(parameters: Parameters): AdvertisingPlan {
  const brandCount = parameters.brands.length;
  const stock = new Float64Array(parameters.days * brandCount);
  const exposure = new Float64Array((parameters.days + 1) * brandCount);
  const thousands = parameters.consumers / 1000;
  let next = 0;
  let epoch = parameters.epochs[0];
  for (let day = 0; day < parameters.days; ++day) {
    while (next < parameters.epochs.length && parameters.epochs[next].fromDay <= day)
      epoch = parameters.epochs[next++];
    for (let brand = 0; brand < brandCount; ++brand) {
      const here = day * brandCount + brand;
      const before = day === 0 ? 0 : stock[here - brandCount];
      const spent = day >= epoch.brands.entryDay[brand] ? epoch.brands.advertising[brand] / thousands : 0;
      stock[here] = spent + epoch.advertising.carryOver * before;
      exposure[here + brandCount] = exposure[here] + exposureOf(before, epoch.advertising);
    }
  }
  return { stock, exposure };
}
