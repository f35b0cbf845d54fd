import { touchpointName } from "../../drawing/words/touchpoints.ts";
import type { Language } from "../../language/language.ts";
import {
  isMomentRow,
  type SettingSchema,
  settingTree,
  settingWithin,
} from "../../scenario/explain/settingSchema.ts";

const TO = {
  en: { know: "to know", go: "to go", do: "to do", buy: "to buy" },
  it: { know: "per sapere", go: "per andare", do: "per fare", buy: "per comprare" },
} as const;

const EVERY = {
  en: { channel: " on all channels", persona: " of all personas", brand: " of all brands" },
  it: { channel: " su tutti i canali", persona: " di tutte le personas", brand: " di tutte le marche" },
} as const;

/** Whose setting it is. */
const OF_BRAND: Readonly<
  Record<Language, (name: string, brand: string, every: string, details: readonly string[]) => string>
> = {
  en: (name, brand, every, details) => withDetails(`${brand}’s ${name}${every}`, details),
  it: (name, brand, every, details) =>
    name.includes(" ")
      ? withDetails(name + every, [brand, ...details])
      : withDetails(`${name} di ${brand}${every}`, details),
};

/** What a path says besides the setting that it ends at. */
interface Said {
  schema: SettingSchema;
  /** name of the setting, as deep as one is known */
  name: string;
  brand: string;
  /** “on all channels” and the like, for each `*` */
  every: string;
  /** channel, persona and moment */
  readonly details: string[];
}

/**
 * A setting as people say it, within a sentence: `brands.nonna.coverage.search.buy` is “nonna’s coverage (search, to
 * buy)”.
 *
 * @param own - brand that all of the talk is about; it is not named again
 */
export function settingWords(path: string, language: Language, own = ""): string {
  const said = path
    .replace(/\[(\d+|\*)\]/g, ".$1")
    .split(".")
    .reduce((before, step) => follow(before, step, language), begin());
  const { name, brand, every, details } = said;
  const isNamed = brand !== "" && brand !== own;
  if (!isNamed) return withDetails(name + every, details);
  return OF_BRAND[language](name, brand, every, details);
}

function withDetails(name: string, details: readonly string[]): string {
  return details.length === 0 ? name : `${name} (${details.join(", ")})`;
}

function begin(): Said {
  return { schema: settingTree(), name: "", brand: "", every: "", details: [] };
}

function follow(said: Said, step: string, language: Language): Said {
  const { schema, details } = said;
  const { keys } = schema;
  const isFree = keys === "brand" || keys === "channel" || keys === "persona";
  if (isFree && step === "*") said.every += EVERY[language][keys];
  else if (keys === "brand") said.brand = step;
  else if (isFree) details.push(touchpointName(language, spokenName(step)));
  else if (isMomentRow(schema) && isMoment(step)) details.push(TO[language][step]);
  const inner = settingWithin(schema, step) ?? valueOf(schema) ?? {};
  const name = inner.name ?? valueOf(inner)?.name;
  return { ...said, schema: inner, name: name?.[language] ?? (said.name || spokenName(step)) };
}

/** What the values of a map with free names look like. */
function valueOf({ additionalProperties }: SettingSchema): SettingSchema | undefined {
  return additionalProperties === false ? undefined : additionalProperties;
}

function isMoment(step: string): step is keyof (typeof TO)["en"] {
  return Object.hasOwn(TO.en, step);
}

/** A key's name as people write it: `shopWindow` is a shop window. */
export function spokenName(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}
