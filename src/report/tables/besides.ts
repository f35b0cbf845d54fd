import { USUAL_LANGUAGE } from "../../language/language.ts";
import { inEach } from "../../language/bilingual.ts";
import { brandNames } from "../document/names.ts";
import { populationSentence } from "../document/marketSize.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";

/** What a scenario's tables put beside keys: what brands are called, and which day of the calendar a day is, and of whom its counts and money are. */
export function besides(scenario: Scenario) {
  const note = inEach((language) => populationSentence(scenario.market, language));
  return {
    labels: brandNames(scenario, USUAL_LANGUAGE),
    start: scenario.market.start,
    ...(note.en !== "" && { note }),
  } as const;
}
