import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import { countText } from "../../language/countText.ts";
import type { Language } from "../../language/language.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";

/** Says how large a market is. */
const sizeWords = {
  en: {
    days: (count: number, shown: string) => (count === 1 ? "1 day" : `${shown} days`),
    consumers: (shown: string) => `${shown} synthetic consumers`,
  },
  it: {
    days: (count: number, shown: string) => (count === 1 ? "1 giorno" : `${shown} giorni`),
    consumers: (shown: string) => `${shown} consumatori sintetici`,
  },
};

/** How long something takes: “1 day”, “1,825 days”. */
export function dayCount(days: number, language: Language): string {
  return sizeWords[language].days(days, countText(days, language));
}

/** How many people are simulated: “5,000 synthetic consumers”. */
export function consumerCount(consumers: number, locale: Locale): string {
  return sizeWords[locale].consumers(numbersOf(locale).format(consumers, "count"));
}

/** What every report begins with: “5,000 synthetic consumers, 365 days”. */
export function marketSize({ market }: Pick<Scenario, "market">, locale: Locale): string {
  return `${consumerCount(market.consumers, locale)}, ${dayCount(market.days, locale)}`;
}

/** Says of whom counts and money are. */
const populationWords = {
  en: (population: string, consumers: string) =>
    `Counts and money are those of a market of ${population} people, for whom the ${consumers} consumers stand.`,
  it: (population: string, consumers: string) =>
    `Conteggi e importi sono quelli di un mercato di ${population} persone, rappresentate dai ${consumers} consumatori.`,
};

/** What counts and money are counts and money of, where the consumers stand for more people; otherwise nothing. */
export function populationSentence(
  { population, consumers }: Pick<Scenario["market"], "population" | "consumers">,
  locale: Locale,
): string {
  if (population === 0) return "";
  const count = (value: number) => numbersOf(locale).format(value, "count");
  return populationWords[locale](count(population), count(consumers));
}

/** What a report is about, and whose counts and money it holds. */
export function withPopulation(about: string, { market }: Pick<Scenario, "market">, locale: Locale): string {
  return [about, populationSentence(market, locale)].filter((part) => part !== "").join(" ");
}
