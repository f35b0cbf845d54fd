import type { Language } from "../../../language/language.ts";
import { brandNames, touchpointNames } from "../../../report/document/names.ts";
import type { Scenario } from "../../../scenario/settings/scenario.ts";
import type { TargetSubject } from "../targets/target.ts";
import { dataWords } from "../words/data.ts";

/** What is measured, as a sentence says it: “sales”, or “visits (Google Maps)” where it is of a channel. */
export function measureName(
  { what, channel }: Pick<TargetSubject, "what" | "channel">,
  scenario: Scenario,
  language: Language,
): string {
  return withChannel(dataWords[language].measures[what], channel, scenario, language);
}

/** What is measured with the channel that it is of, if any, behind it. */
export function withChannel(
  measure: string,
  channel: string | undefined,
  scenario: Scenario,
  language: Language,
): string {
  if (channel === undefined) return measure;
  return `${measure} (${touchpointNames(scenario, language).get(channel) ?? channel})`;
}

/** What a brand is called in a sentence. */
export const brandName = (brand: string, scenario: Scenario, language: Language): string =>
  brandNames(scenario, language).get(brand) ?? brand;
