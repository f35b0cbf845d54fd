import { type HelpConfiguration } from "commander";
import type { Language } from "../../language/language.ts";
/** How help is written in a language: headings, defaults and what stands for what is to be typed. */
export declare function helpIn(language: Language): HelpConfiguration;
