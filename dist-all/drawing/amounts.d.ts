/** Makes the format of a plain amount of money, with so many digits behind the point. */
type FormatOf = (digits: number) => Intl.NumberFormat;
/**
 * Writes money with what luck leaves open, both with the digits that the second is worth and with the unit once where
 * it stands behind: €11.4K ± 0.7K, 11,4 ± 0,7 K€, €5,584 ± 6. Without a reach, the amount to three digits.
 *
 * @param plain - amounts without thousands or millions
 * @param words - names of the powers of a thousand, from the first on: K, M
 * @param name - of a currency without a sign, put behind everything
 */
export declare function writeAmount(amount: number, reach: number, plain: FormatOf, words: readonly string[], name: string): string;
export {};
