import type { Epoch } from "../parameters.ts";
import type { Past } from "../books/past.ts";
/**
 * Price of a brand that matches the cuts of its rivals.
 *
 *     min(planned, first · (1 − part · deepest cut seen)),   never below the unit cost nor above the plan
 *
 * A cut is what a rival's price lies below the one with which it began. Prices are held against first prices and not
 * against each other, so that two who match do not drive each other down.
 *
 * @param seen - day whose prices are known
 * @source Steenkamp, Nijs, Hanssens & Dekimpe (2005), Competitive reactions to advertising and promotion attacks,
 *   Marketing Science 24, 35–54
 */
export declare function matchedPrice({ brands }: Epoch, past: Past, brand: number, seen: number): number;
/**
 * Spending relative to the plan of a brand whose budget follows its share of revenue.
 *
 *     1 − w + w · share of the last four weeks seen / share of its first four weeks
 *
 * @param seen - last day whose sales are known
 * @returns from a quarter to four times; 1 until two different stretches of four weeks are known
 * @source Jones (1990), Ad spending: maintaining market share, Harvard Business Review 68(1)
 */
export declare function spendingFactor({ brands }: Epoch, past: Past, brand: number, seen: number): number;
/**
 * What a brand adds to its service, and to the share of complaints that it answers, because its displayed stars fell.
 *
 *     gain a star · (best stars so far − stars seen)
 *
 * @param seen - last day whose display is known
 */
export declare function addedService({ brands }: Epoch, past: Past, brand: number, seen: number): number;
