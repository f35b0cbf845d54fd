/** The picture on a card: share of purchases by brand over the first run, in thousandths. */
export interface CardCurves {
  /** number of the brand in focus */
  readonly focus: number;
  /** shape [brands][points] */
  readonly shares: readonly (readonly number[])[];
}
