import * as z from "zod/mini";
import { type Bilingual, inEach } from "../../language/bilingual.ts";
import type { Language } from "../../language/language.ts";
import type { SettingUnit } from "../words/units.ts";

/** What a setting is called, and what it means. */
export interface SettingWords {
  /** a few words without an article, for sentences, charts and tables; they stand without their group */
  readonly name: Bilingual;
  /** a sentence without its full stop */
  readonly about: Bilingual;
}

/**
 * What is known of a setting besides its type, range and default. Help texts, the JSON Schema, the studio's
 * controls, `umot explain` and the table in `docs/model.md` are all made from it.
 */
export interface SettingNote {
  /** ids of the doctrine's statements that this lever belongs to */
  readonly doctrine?: readonly string[];
  /** what to type when somebody gets it wrong */
  readonly advice?: Bilingual;
  /** value that switches the mechanism off */
  readonly off?: number | string;
  /** true for what is settled before the first day: the timeline cannot change it */
  readonly fixed?: boolean;
  /** for maps: what their keys are the names of */
  readonly keys?: "channel" | "persona" | "brand" | "path";
}

/**
 * Where defaults come from, by the path of the setting or group: author, year, journal or study; in each language where it
 * says more. Beside the settings, not in them, so that pages that never show sources do not load them.
 */
export type SettingSources = Readonly<Record<string, string | Bilingual>>;

type Noted = SettingNote & Partial<SettingWords> & { readonly unit?: SettingUnit };

/** What is noted of each setting and group, by its declaration. */
export const settingNotes = z.registry<Noted>();

/** The declaration itself, with what is known of it besides. */
export function noted<Schema extends z.ZodMiniType>(schema: Schema, note: Noted): Schema {
  settingNotes.add(schema, note);
  return schema;
}

/** A number with a unit and a range; `fallback` is the default. */
export function number(
  fallback: number,
  min: number,
  max: number,
  unit: SettingUnit,
  said: SettingWords,
  note: SettingNote = {},
) {
  return noted(z._default(z.number().check(z.minimum(min), z.maximum(max)), fallback), {
    ...said,
    unit,
    ...note,
  });
}

/** A whole number. */
export function count(
  fallback: number,
  min: number,
  max: number,
  unit: SettingUnit,
  said: SettingWords,
  note: SettingNote = {},
) {
  return noted(z._default(z.number().check(z.int(), z.minimum(min), z.maximum(max)), fallback), {
    ...said,
    unit,
    ...note,
  });
}

export const percentAdvice: Bilingual = {
  en: "Write 0.2 for “20 %”.",
  it: "Scrivi 0.2 per “20 %”.",
};

/** A chance, a share or a quality: a number from 0 to 1. */
export function share(fallback: number, said: SettingWords, note: SettingNote = {}) {
  return number(fallback, 0, 1, "0–1", said, { advice: percentAdvice, ...note });
}

/** A multiplier of something else; 1 leaves it as it is. */
export function factor(said: SettingWords, note: SettingNote = {}) {
  return number(1, 0, 20, "times", said, note);
}

/** A number of days, or `never` for something that lasts. */
export function halfLife(fallback: number | "never", said: SettingWords, note: SettingNote = {}) {
  return noted(
    z._default(z.union([z.number().check(z.minimum(0.1), z.maximum(36500)), z.literal("never")]), fallback),
    { ...said, unit: "days", off: "never", ...note },
  );
}

/** One of a few words. */
export function choice<const Words extends readonly [string, ...string[]]>(
  words: Words,
  fallback: Words[number],
  said: SettingWords,
  note: SettingNote = {},
) {
  return noted(z._default(z.enum(words), fallback as never), { ...said, unit: "one word", ...note });
}

/** Yes or no. */
export function flag(fallback: boolean, said: SettingWords, note: SettingNote = {}) {
  return noted(z._default(z.boolean(), fallback), { ...said, unit: "true or false", ...note });
}

/** Free text for people. */
export function text(fallback: string, said: SettingWords, note: SettingNote = {}) {
  return noted(z._default(z.string().check(z.maxLength(2000)), fallback), { ...said, unit: "text", ...note });
}

/**
 * Text that is shown to people: written once for all languages, or in each language. A name that is left out may have
 * nothing in its place, so that no default is given here.
 */
export function spokenText(least: number, most: number, said: SettingWords, note: SettingNote = {}) {
  const inLanguage = (language: Language) =>
    noted(z.string().check(z.minLength(1), z.maxLength(most)), {
      ...inOneLanguage(said, language),
      unit: "text",
      advice: adviceOn(language),
    });
  return noted(
    z.union([
      z.string().check(z.minLength(least), z.maxLength(most)),
      z.strictObject({ en: inLanguage("en"), it: inLanguage("it") }),
    ]),
    { ...said, unit: "text", ...note },
  );
}

/** The same words, of a text in one language. */
function inOneLanguage({ name, about }: SettingWords, language: Language): SettingWords {
  const of = (words: Bilingual) => inEach((own) => `${words[own]}, ${LANGUAGE_WORDS[own][language]}`);
  return { name: of(name), about: of(about) };
}

function adviceOn(language: Language): Bilingual {
  const words = (own: Language) => LANGUAGE_WORDS[own][language];
  return {
    en: `Write ${language}: and the text ${words("en")}, or one text for all languages.`,
    it: `Scrivi ${language}: e il testo ${words("it")}, oppure un solo testo per tutte le lingue.`,
  };
}

const LANGUAGE_WORDS = {
  en: { en: "in English", it: "in Italian" },
  it: { en: "in inglese", it: "in italiano" },
} as const;

/** What a brand, a channel or a persona is called where people read of it. */
export const labelSetting = z.optional(
  spokenText(
    1,
    300,
    {
      name: { en: "label", it: "etichetta" },
      about: {
        en: "Name shown in charts; if left out, the key",
        it: "Nome mostrato nei grafici; se manca, la chiave",
      },
    },
    { fixed: true },
  ),
);

/** A group of settings: unknown keys are problems, missing ones take their defaults. */
export function group<Shape extends z.core.$ZodShape>(
  about: Bilingual,
  shape: Shape,
  note: SettingNote = {},
) {
  return noted(z.prefault(z.strictObject(shape), {} as never), { about, ...note });
}

/** A value for each of the four micro-moments. */
export interface ByMoment {
  know: number;
  go: number;
  do: number;
  buy: number;
}

/** A row over the four micro-moments. One number may be written for all four. */
export function byMoment(
  values: readonly [number, number, number, number],
  max: number,
  unit: SettingUnit,
  said: SettingWords,
  note: SettingNote = {},
) {
  const [know, go, act, buy] = values;
  const cell = (value: number, moment: keyof ByMoment) =>
    number(value, 0, max, unit, { ...said, about: inMoment(said.about, moment) }, note);
  const row = z.strictObject({
    know: cell(know, "know"),
    go: cell(go, "go"),
    do: cell(act, "do"),
    buy: cell(buy, "buy"),
  });
  return noted(
    z.prefault(
      z.pipe(
        z.union([z.number().check(z.minimum(0), z.maximum(max)), row]),
        z.transform((written): ByMoment => (typeof written === "number" ? forAllMoments(written) : written)),
      ),
      {},
    ),
    { ...said, unit, ...note },
  );
}

/** The same words, of one of the four micro-moments. */
export function inMoment(about: Bilingual, moment: keyof ByMoment): Bilingual {
  return inEach((language) => `${about[language]}, ${MOMENT_WORDS[language][moment]}`);
}

const MOMENT_WORDS = {
  en: {
    know: "in “I want to know”",
    go: "in “I want to go”",
    do: "in “I want to do”",
    buy: "in “I want to buy”",
  },
  it: {
    know: "in “voglio sapere”",
    go: "in “voglio andare”",
    do: "in “voglio fare”",
    buy: "in “voglio comprare”",
  },
} as const;

/** The same value in each of the four micro-moments. */
function forAllMoments(value: number): ByMoment {
  return { know: value, go: value, do: value, buy: value };
}

/** What brands, channels and personas may be called; the name is used in paths and files. */
export const nameSetting = z.string().check(z.maxLength(40), z.regex(/^[A-Za-z][A-Za-z0-9]*$/));
