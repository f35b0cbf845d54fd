import { type Locale } from "../../drawing/numbers.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
/** The people of a market, 0 where they are its consumers. */
type MarketSize = Pick<Scenario["market"], "population" | "consumers">;
/** What counts and money are counts and money of, where the consumers stand for more people; otherwise nothing. */
export declare function populationSentence({ population, consumers }: MarketSize, locale: Locale): string;
/** What a report is about, and whose counts and money it holds. */
export declare function withPopulation(about: string, { market }: Pick<Scenario, "market">, locale: Locale): string;
export {};
