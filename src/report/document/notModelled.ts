import type { Locale } from "../../drawing/numbers.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { reportWords } from "./words/words.ts";

/** What a reader must know that markets leave out: rivals that do not react, places that never fill up, and more. */
export function notModelledIn(scenarios: readonly Scenario[], locale: Locale): string[] {
  const words = reportWords(locale).notModelledLines;
  const brands = scenarios.flatMap(({ brands: own }) => Object.values(own));
  const reacts = brands.some(
    ({ reaction }) => reaction.matchPrice + reaction.spendByShare + reaction.serviceForStars > 0,
  );
  const isFull = brands.some(({ capacity, care }) => capacity + care.capacity > 0);
  return [...(reacts ? [] : [words.rivals]), isFull ? words.stocks : words.queues, words.people, words.luck];
}
