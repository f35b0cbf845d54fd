import type { Bilingual } from "../../language/bilingual.ts";
import type { Locale } from "../numbers.ts";
/** What levers and settings are called in each language, by the names that rows of charts have for them. */
export type LeverNames = Readonly<Record<string, Bilingual>>;
/** A lever as people of a language call it. */
export declare function leverWord(locale: Locale, name: string, names?: LeverNames): string;
