import type { Comparison } from "./compare.ts";
/**
 * Each pair of alternatives as a comparison of its own, the earlier one as its baseline: they met the same luck, so that
 * what tells them apart is known more surely than their two differences from the baseline would say.
 */
export declare function betweenAlternatives(comparison: Comparison): Comparison[];
