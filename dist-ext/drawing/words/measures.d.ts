import type { Locale } from "../numbers.ts";
/** Names a metric, with nothing before or behind it. */
export declare function measureNoun(locale: Locale, metric: string): string;
/** The same for the head of a narrow column. */
export declare function measureHead(locale: Locale, metric: string): string;
/** Names a metric of a brand as within a sentence, or of the whole market when there is no brand. */
export declare function measureName(locale: Locale, metric: string, brand: string): string;
/** The form of a verb that agrees with a measure: sales rise, the share rises; le vendite salgono, la quota sale. */
export declare function verbOf(locale: Locale, measure: string, one: string, many: string): string;
/** The first letter of a sentence. */
export declare function capital(text: string): string;
