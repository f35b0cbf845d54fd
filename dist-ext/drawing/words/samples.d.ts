import type { Locale } from "../numbers.ts";
/** Where the numbers of single consumers come from. */
export declare function sampleCaption(locale: Locale, consumers: string | undefined): string;
