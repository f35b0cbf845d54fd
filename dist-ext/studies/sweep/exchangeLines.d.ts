import { type Locale } from "../../drawing/numbers.ts";
import { type ExchangeRate } from "./exchangeRate.ts";
import type { SweepResult } from "./sweep.ts";
/** What the first two levers of a sweep are worth in each other, for the profit and the share of the brand in focus. */
export declare function exchangeRates(sweep: SweepResult): ExchangeRate[];
/** The same in sentences: “0.1 more quality raises Nonna’s profit as much as 0.07 more coverage does”. */
export declare function exchangeLines(sweep: SweepResult, locale: Locale): string[];
