import type { Locale } from "../numbers.ts";
/** A micro-moment as people say it. */
export declare function momentName(locale: Locale, moment: string): string;
/** The same between quotation marks, for sentences. */
export declare function quotedMoment(locale: Locale, moment: string): string;
