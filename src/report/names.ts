import { leverWord } from "../charts/words/levers.ts";
import { type Bilingual, inEach } from "../language/bilingual.ts";
import type { Language } from "../language/language.ts";
import type { Scenario } from "../scenario/settings/scenario.ts";
import { settingWords } from "./settingWords.ts";

/** Names of brands as charts show them: their labels, with the key behind where two brands share one. */
export function brandNames(scenario: Scenario): ReadonlyMap<string, string> {
  const labels = Object.entries(scenario.brands).map(([key, { label }]) => [key, label ?? key] as const);
  const isShared = (label: string) => labels.filter(([, other]) => other === label).length > 1;
  return new Map(labels.map(([key, label]) => [key, isShared(label) ? `${label} (${key})` : label]));
}

/** The brand that headlines are about: the scenario's own choice, or its first one. */
export function focusBrand({ focus, brands }: Scenario): string {
  return focus === "" ? Object.keys(brands)[0] : focus;
}

/** A lever: the path of its setting, and what the scenario calls it; the path again where it calls it nothing. */
interface NamedLever {
  readonly label: string;
  readonly path: string;
}

/** A lever's name within a sentence: its label, or what its setting is called. */
export function leverText({ label, path }: NamedLever, language: Language, own = ""): string {
  if (label === path) return settingWords(path, language, own);
  return leverWord(language, label.slice(0, 1).toLowerCase() + label.slice(1));
}

/** The name by which rows of charts know a lever: in English, which `leverNames` translates. */
export function leverName(lever: NamedLever, own = ""): string {
  return lever.label === lever.path
    ? leverText(lever, "en", own)
    : lever.label.slice(0, 1).toLowerCase() + lever.label.slice(1);
}

/** What the levers of a chart are called in each language, by the names that its rows have. */
export function leverNames(levers: readonly NamedLever[], own = ""): Readonly<Record<string, Bilingual>> {
  return Object.fromEntries(
    levers.map((lever) => [leverName(lever, own), inEach((language) => leverText(lever, language, own))]),
  );
}
