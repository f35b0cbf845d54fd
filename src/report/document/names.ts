import { leverWord } from "../../drawing/words/levers.ts";
import { type Bilingual, inEach } from "../../language/bilingual.ts";
import { type Language, USUAL_LANGUAGE } from "../../language/language.ts";
import { labelIn, type Spoken, spokenIn } from "../../language/spoken.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { settingWords, spokenName } from "./settingWords.ts";

/** Names of brands as charts show them: their labels, with the key behind where two brands share one. */
export function brandNames(scenario: Scenario, language: Language): ReadonlyMap<string, string> {
  const labels = Object.entries(scenario.brands).map(
    ([key, brand]) => [key, labelIn(brand, key, language)] as const,
  );
  const isShared = (label: string) => labels.filter(([, other]) => other === label).length > 1;
  return new Map(labels.map(([key, label]) => [key, isShared(label) ? `${label} (${key})` : label]));
}

/** Names of channels: their labels, or their keys as people write them. Rows of charts know channels by the English ones. */
export function touchpointNames({ channels }: Scenario, language: Language): ReadonlyMap<string, string> {
  return spokenNames(channels, language);
}

/** The same of personas. */
export function personaNames({ personas }: Scenario, language: Language): ReadonlyMap<string, string> {
  return spokenNames(personas, language);
}

function spokenNames(
  group: Readonly<Record<string, { readonly label?: Spoken | undefined }>>,
  language: Language,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(group).map(([key, labelled]) => [key, labelIn(labelled, spokenName(key), language)]),
  );
}

/** The brand that headlines are about: the scenario's own choice, or its first one. */
export function focusBrand({ focus, brands }: Scenario): string {
  return focus === "" ? Object.keys(brands)[0] : focus;
}

/** A lever: the path of its setting, and what the scenario calls it; the path again where it calls it nothing. */
interface NamedLever {
  readonly label: Spoken;
  readonly path: string;
}

/** A lever's name within a sentence: its label, or what its setting is called. */
export function leverText({ label, path }: NamedLever, language: Language, own = ""): string {
  if (label === path) return settingWords(path, language, own);
  return leverWord(language, uncapital(spokenIn(label, language)));
}

/** The name by which rows of charts know a lever: in English, which `leverNames` translates. */
export function leverName(lever: NamedLever, own = ""): string {
  return lever.label === lever.path
    ? leverText(lever, USUAL_LANGUAGE, own)
    : uncapital(spokenIn(lever.label, USUAL_LANGUAGE));
}

/** A label as it stands within a sentence: TV and B2B keep their capitals. */
const uncapital = (text: string) =>
  /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);

/** What the levers of a chart are called in each language, by the names that its rows have. */
export function leverNames(levers: readonly NamedLever[], own = ""): Readonly<Record<string, Bilingual>> {
  return Object.fromEntries(
    levers.map((lever) => [leverName(lever, own), inEach((language) => leverText(lever, language, own))]),
  );
}
