/** Chances below the values that forecasts tell. */
export const QUANTILES = {
  p025: 0.025,
  p10: 0.1,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p975: 0.975,
} as const;
export type Quantile = keyof typeof QUANTILES;

export const QUANTILE_NAMES = Object.keys(QUANTILES) as readonly Quantile[];

/** The values that a forecast tells. @param valueAt - the value below which the truth falls with a chance */
export function eachQuantile(valueAt: (chance: number) => number): Record<Quantile, number> {
  return Object.fromEntries(QUANTILE_NAMES.map((name) => [name, valueAt(QUANTILES[name])])) as Record<
    Quantile,
    number
  >;
}
