import type { Language } from "../../language/language.ts";
import { explainSetting, formatSetting } from "../../scenario/explain/explainSetting.ts";
import { isOpenMap, knownKeys, settingAt } from "../../scenario/explain/settingSchema.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";

/** A key that may be written somewhere, and what it means. */
export interface KeyOffer {
  readonly key: string;
  readonly about: string;
}

/** Keys that may stand in a group of a scenario: those of the settings, or the names that the scenario knows. */
export function keysWithin(
  path: readonly string[],
  scenario: Scenario | undefined,
  language: Language,
): KeyOffer[] {
  const schema = settingAt(path);
  if (schema === undefined) return [];
  if (isOpenMap(schema)) {
    const group = {
      brand: scenario?.brands,
      channel: scenario?.channels,
      persona: scenario?.personas,
      path: undefined,
    }[schema.keys ?? "path"];
    return Object.keys(group ?? {}).map((key) => ({ key, about: "" }));
  }
  return knownKeys(schema).map((key) => ({ key, about: settingAt([...path, key])?.about?.[language] ?? "" }));
}

/** What `umot explain` says of a setting; "" where nothing is known. */
export function explained(path: readonly string[], language: Language): string {
  const { settings } = explainSetting(path.join("."));
  const own = settings.length === 1 ? settings[0] : undefined;
  return own === undefined ? (settingAt(path)?.about?.[language] ?? "") : formatSetting(own, language);
}
