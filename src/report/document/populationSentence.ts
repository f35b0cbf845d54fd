import { numbersOf, type Locale } from "../../drawing/numbers.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";

/** Says of whom counts and money are. */
const populationWords = {
  en: (population: string, consumers: string) =>
    `Counts and money are those of a market of ${population} people, for whom the ${consumers} consumers stand.`,
  it: (population: string, consumers: string) =>
    `Conteggi e importi sono quelli di un mercato di ${population} persone, rappresentate dai ${consumers} consumatori.`,
};

/** The people of a market, 0 where they are its consumers. */
type MarketSize = Pick<Scenario["market"], "population" | "consumers">;

/** What counts and money are counts and money of, where the consumers stand for more people; otherwise nothing. */
export function populationSentence({ population, consumers }: MarketSize, locale: Locale): string {
  if (population === 0) return "";
  const count = (value: number) => numbersOf(locale).format(value, "count");
  return populationWords[locale](count(population), count(consumers));
}

/** What a report is about, and whose counts and money it holds. */
export function withPopulation(about: string, { market }: Pick<Scenario, "market">, locale: Locale): string {
  return [about, populationSentence(market, locale)].filter((part) => part !== "").join(" ");
}
