/** One metric over all runs: its mean, and how uncertain luck leaves that mean. */
export interface SummaryRow {
  /** name of the brand; "" = the whole market */
  readonly brand: string;
  readonly metric: string;
  readonly period: string;
  readonly mean: number;
  /** lower end of the interval of the mean; NaN without an interval */
  readonly low: number;
  /** upper end of the interval of the mean; NaN without an interval */
  readonly high: number;
  /** how the interval was made, in words for people */
  readonly method: string;
  /** runs in which the metric had a value */
  readonly runs: number;
}
