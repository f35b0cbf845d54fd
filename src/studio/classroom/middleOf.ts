import { median } from "simple-statistics";

/** The prediction of which half of the class is below and half above; NaN of nobody. */
export function middleOf(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : median([...values]);
}
