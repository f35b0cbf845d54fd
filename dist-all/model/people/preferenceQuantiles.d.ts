/**
 * Quantiles of ln G at 4,097 even steps, G gamma distributed with a shape: with Gumbel noise the choice goes by G / Σ G,
 * whose shares over consumers are Dirichlet distributed.
 *
 * The lowest is −∞; its place holds 1 / shape, by which ln G falls with the logarithm of a small chance. Where a
 * quantile is too small for a number, it follows from the next by the same rule.
 *
 * @param shape - 0 = everybody's preference is 1
 * @source Goodhardt, Ehrenberg & Chatfield (1984), The Dirichlet, J. Royal Statistical Society A 147, 621–655
 */
export declare function preferenceQuantiles(shape: number): Float64Array;
