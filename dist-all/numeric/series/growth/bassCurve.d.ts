/**
 * The share of a market that has bought by a time since launch.
 *
 *     F(t) = (1 − e^(−(p + q) t)) / (1 + (q / p) e^(−(p + q) t))
 *
 * @param p - innovation: chance to buy in a unit of time without others, > 0
 * @param q - imitation: what the chance gains once all others have bought, ≥ 0
 * @param time - since launch, in the unit of p and q
 * @source Bass (1969), A new product growth for model consumer durables, Management Science 15(5), 215–227
 */
export declare function bassShare(p: number, q: number, time: number): number;
