import type { Locale } from "../numbers.ts";
/** Touchpoints that have an Italian name. */
export declare const KNOWN_TOUCHPOINTS: readonly string[];
/** A touchpoint as people of a language call it. */
export declare function touchpointName(locale: Locale, name: string): string;
