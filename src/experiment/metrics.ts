/** One number of one run: the tidy row that tables, charts and files are made of. */
export interface MetricRow {
  /** number of the run, from 0 */
  readonly run: number;
  /** name of the brand; "" = the whole market */
  readonly brand: string;
  /** name of the metric, e.g. `share` */
  readonly metric: string;
  /** period it is measured over, e.g. `total`, `last90`, `week12` */
  readonly period: string;
  /** in series: last day of the period, from 0 */
  readonly day?: number;
  /** NaN where there is nothing to measure, e.g. the share of a market without purchases */
  readonly value: number;
}
