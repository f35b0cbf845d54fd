import { z } from "zod";
import { type Bilingual } from "../../language/bilingual.ts";
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
    /** where the default comes from: author, year, journal or study; in each language where it says more */
    readonly source?: string | Bilingual;
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
/** A number with a unit and a range; `fallback` is the default. */
export declare function number(fallback: number, min: number, max: number, unit: SettingUnit, said: SettingWords, note?: SettingNote): z.ZodDefault<z.ZodNumber>;
/** A whole number. */
export declare function count(fallback: number, min: number, max: number, unit: SettingUnit, said: SettingWords, note?: SettingNote): z.ZodDefault<z.ZodNumber>;
export declare const percentAdvice: Bilingual;
/** A chance, a share or a quality: a number from 0 to 1. */
export declare function share(fallback: number, said: SettingWords, note?: SettingNote): z.ZodDefault<z.ZodNumber>;
/** A multiplier of something else; 1 leaves it as it is. */
export declare function factor(said: SettingWords, note?: SettingNote): z.ZodDefault<z.ZodNumber>;
/** A number of days, or `never` for something that lasts. */
export declare function halfLife(fallback: number | "never", said: SettingWords, note?: SettingNote): z.ZodDefault<z.ZodUnion<readonly [z.ZodNumber, z.ZodLiteral<"never">]>>;
/** One of a few words. */
export declare function choice<const Words extends readonly [string, ...string[]]>(words: Words, fallback: Words[number], said: SettingWords, note?: SettingNote): z.ZodDefault<z.ZodEnum<{ [k in Words[number]]: k; } extends infer T ? { [k in keyof T]: T[k]; } : never>>;
/** Yes or no. */
export declare function flag(fallback: boolean, said: SettingWords, note?: SettingNote): z.ZodDefault<z.ZodBoolean>;
/** Free text for people. */
export declare function text(fallback: string, said: SettingWords, note?: SettingNote): z.ZodDefault<z.ZodString>;
/**
 * Text that is shown to people: written once for all languages, or in each language. A name that is left out may have
 * nothing in its place, so that no default is given here.
 */
export declare function spokenText(least: number, most: number, said: SettingWords, note?: SettingNote): z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
    en: z.ZodString;
    it: z.ZodString;
}, z.core.$strict>]>;
/** What a brand, a channel or a persona is called where people read of it. */
export declare const labelSetting: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
    en: z.ZodString;
    it: z.ZodString;
}, z.core.$strict>]>>;
/** A group of settings: unknown keys are problems, missing ones take their defaults. */
export declare function group<Shape extends z.ZodRawShape>(about: Bilingual, shape: Shape, note?: SettingNote): z.ZodPrefault<z.ZodObject<{ -readonly [P in keyof Shape]: Shape[P]; }, z.core.$strict>>;
/** A value for each of the four micro-moments. */
export interface ByMoment {
    know: number;
    go: number;
    do: number;
    buy: number;
}
/** A row over the four micro-moments. One number may be written for all four. */
export declare function byMoment(values: readonly [number, number, number, number], max: number, unit: SettingUnit, said: SettingWords, note?: SettingNote): z.ZodPrefault<z.ZodPipe<z.ZodUnion<readonly [z.ZodNumber, z.ZodObject<{
    know: z.ZodDefault<z.ZodNumber>;
    go: z.ZodDefault<z.ZodNumber>;
    do: z.ZodDefault<z.ZodNumber>;
    buy: z.ZodDefault<z.ZodNumber>;
}, z.core.$strict>]>, z.ZodTransform<ByMoment, number | {
    know: number;
    go: number;
    do: number;
    buy: number;
}>>>;
/** The same words, of one of the four micro-moments. */
export declare function inMoment(about: Bilingual, moment: keyof ByMoment): Bilingual;
/** What brands, channels and personas may be called; the name is used in paths and files. */
export declare const nameSetting: z.ZodString;
