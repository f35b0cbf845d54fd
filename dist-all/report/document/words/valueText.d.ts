import type { Language } from "../../../language/language.ts";
/** How settings are told: as they are written in a scenario, or as people say them. */
export type SettingStyle = "written" | "said";
/** What a setting is where a scenario does not have it. */
export declare const ABSENT = "\u2013";
/**
 * The value of a setting as people read it: texts in the language asked, lists and groups without brackets and quotes.
 * `{ of: brands.nonna.quality, paid: 0.74 }` is “of: brands.nonna.quality, paid: 0.74”.
 */
export declare function valueText(value: unknown, language: Language, style?: SettingStyle): string;
/** A number as people of a language write it, with all of its digits. */
export declare function numberText(value: number, language: Language): string;
