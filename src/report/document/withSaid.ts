import type { Bilingual } from "../../language/bilingual.ts";
import type { Locale } from "../../drawing/numbers.ts";
import { LANGUAGES } from "../../language/language.ts";
import { type Spoken, spokenIn } from "../../language/spoken.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { type Figure, ROW_LANGUAGE, type SaidNames } from "./figureData.ts";
import { brandNames, personaNames, touchpointNames } from "./names.ts";

/**
 * The same figures, with what the scenario calls things in another language than that of the rows. They are as they were
 * where it translates nothing.
 *
 * @param alternatives - what the alternatives of a comparison are called
 */
export function withSaid(
  figures: readonly Figure[],
  scenario: Scenario,
  alternatives: readonly Spoken[] = [],
): Figure[] {
  const said = LANGUAGES.filter((language) => language !== ROW_LANGUAGE)
    .map((language) => [language, saidNames(scenario, language, alternatives)] as const)
    .filter(([, names]) => Object.keys(names).length > 0);
  if (said.length === 0) return [...figures];
  return figures.map((figure) => ({ ...figure, said: Object.fromEntries(said) }));
}

/** The same figure, with what its measures are called in other languages than that of the rows. */
export function withMeasures(figure: Figure, measures: readonly Bilingual[]): Figure {
  const said = LANGUAGES.filter((language) => language !== ROW_LANGUAGE).map(
    (language) =>
      [
        language,
        { measure: Object.fromEntries(measures.map((one) => [one[ROW_LANGUAGE], one[language]])) },
      ] as const,
  );
  return { ...figure, said: Object.fromEntries(said) };
}

/** What the names of a scenario are called in a language, where that is not what rows call them. */
export function saidNames(
  scenario: Scenario,
  locale: Locale,
  alternatives: readonly Spoken[] = [],
): SaidNames {
  const maps = [brandNames, touchpointNames, personaNames].map((names): [string, string][] => {
    const there = names(scenario, locale);
    return [...names(scenario, ROW_LANGUAGE)].map(([key, name]) => [name, there.get(key) ?? name]);
  });
  const inBoth = (text: Spoken): [string, string] => [spokenIn(text, ROW_LANGUAGE), spokenIn(text, locale)];
  const [brand, touchpoint, persona] = maps;
  const note = scenario.timeline.map((change) => inBoth(change.note));
  const kinds = { brand, touchpoint, persona, alternative: alternatives.map(inBoth), note };
  const called = Object.entries(kinds).map(
    ([kind, pairs]) => [kind, pairs.filter(([name, other]) => name !== other)] as const,
  );
  return Object.fromEntries(
    called.filter(([, pairs]) => pairs.length > 0).map(([kind, pairs]) => [kind, Object.fromEntries(pairs)]),
  );
}
