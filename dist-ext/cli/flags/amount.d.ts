/**
 * Reads an amount of money as people write it: 30000, 30,000.50, 30.000,50, €30000. What one reader takes for thirty and
 * another for thirty thousand (30.000, 30,000) is refused by naming both.
 *
 * @param option - what it was written with
 * @param currency - the scenario's
 * @throws {CliError} if it is no amount, or could be two
 */
export declare function readAmount(option: string, text: string, currency: string): number;
