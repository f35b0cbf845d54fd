import { z } from "zod";
import { inEach } from "../../language/bilingual.js";
/** A number with a unit and a range; `fallback` is the default. */
export function number(fallback, min, max, unit, said, note = {}) {
    return z
        .number()
        .min(min)
        .max(max)
        .default(fallback)
        .meta({ ...said, unit, ...note });
}
/** A whole number. */
export function count(fallback, min, max, unit, said, note = {}) {
    return z
        .number()
        .int()
        .min(min)
        .max(max)
        .default(fallback)
        .meta({ ...said, unit, ...note });
}
export const percentAdvice = {
    en: "Write 0.2 for “20 %”.",
    it: "Scrivi 0.2 per “20 %”.",
};
/** A chance, a share or a quality: a number from 0 to 1. */
export function share(fallback, said, note = {}) {
    return number(fallback, 0, 1, "0–1", said, { advice: percentAdvice, ...note });
}
/** A multiplier of something else; 1 leaves it as it is. */
export function factor(said, note = {}) {
    return number(1, 0, 20, "times", said, note);
}
/** A number of days, or `never` for something that lasts. */
export function halfLife(fallback, said, note = {}) {
    return z
        .union([z.number().min(0.1).max(36500), z.literal("never")])
        .default(fallback)
        .meta({ ...said, unit: "days", off: "never", ...note });
}
/** One of a few words. */
export function choice(words, fallback, said, note = {}) {
    return z
        .enum(words)
        .default(fallback)
        .meta({ ...said, unit: "one word", ...note });
}
/** Yes or no. */
export function flag(fallback, said, note = {}) {
    return z
        .boolean()
        .default(fallback)
        .meta({ ...said, unit: "true or false", ...note });
}
/** Free text for people. */
export function text(fallback, said, note = {}) {
    return z
        .string()
        .max(2000)
        .default(fallback)
        .meta({ ...said, unit: "text", ...note });
}
/**
 * Text that is shown to people: written once for all languages, or in each language. A name that is left out may have
 * nothing in its place, so that no default is given here.
 */
export function spokenText(least, most, said, note = {}) {
    const inLanguage = (language) => z
        .string()
        .min(1)
        .max(most)
        .meta({ ...inOneLanguage(said, language), unit: "text", advice: adviceOn(language) });
    return z
        .union([z.string().min(least).max(most), z.strictObject({ en: inLanguage("en"), it: inLanguage("it") })])
        .meta({ ...said, unit: "text", ...note });
}
/** The same words, of a text in one language. */
function inOneLanguage({ name, about }, language) {
    const of = (words) => inEach((own) => `${words[own]}, ${LANGUAGE_WORDS[own][language]}`);
    return { name: of(name), about: of(about) };
}
function adviceOn(language) {
    const words = (own) => LANGUAGE_WORDS[own][language];
    return {
        en: `Write ${language}: and the text ${words("en")}, or one text for all languages.`,
        it: `Scrivi ${language}: e il testo ${words("it")}, oppure un solo testo per tutte le lingue.`,
    };
}
const LANGUAGE_WORDS = {
    en: { en: "in English", it: "in Italian" },
    it: { en: "in inglese", it: "in italiano" },
};
/** What a brand, a channel or a persona is called where people read of it. */
export const labelSetting = spokenText(1, 300, {
    name: { en: "label", it: "etichetta" },
    about: {
        en: "Name shown in charts; left out, the key",
        it: "Nome mostrato nei grafici; se manca, la chiave",
    },
}, { fixed: true }).optional();
/** A group of settings: unknown keys are problems, missing ones take their defaults. */
export function group(about, shape, note = {}) {
    return z
        .strictObject(shape)
        .prefault({})
        .meta({ about, ...note });
}
/** A row over the four micro-moments. One number may be written for all four. */
export function byMoment(values, max, unit, said, note = {}) {
    const [know, go, act, buy] = values;
    const cell = (value, moment) => number(value, 0, max, unit, { ...said, about: inMoment(said.about, moment) }, note);
    const row = z.strictObject({
        know: cell(know, "know"),
        go: cell(go, "go"),
        do: cell(act, "do"),
        buy: cell(buy, "buy"),
    });
    return z
        .union([z.number().min(0).max(max), row])
        .transform((written) => (typeof written === "number" ? forAllMoments(written) : written))
        .prefault({})
        .meta({ ...said, unit, ...note });
}
/** The same words, of one of the four micro-moments. */
export function inMoment(about, moment) {
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
};
/** The same value in each of the four micro-moments. */
function forAllMoments(value) {
    return { know: value, go: value, do: value, buy: value };
}
/** What brands, channels and personas may be called; the name is used in paths and files. */
export const nameSetting = z
    .string()
    .max(40)
    .regex(/^[A-Za-z][A-Za-z0-9]*$/);
