import type { Language } from "../../language/language.ts";
/**
 * A setting as people say it, within a sentence: `brands.nonna.coverage.search.buy` is “nonna’s coverage (search, to
 * buy)”.
 *
 * @param own - brand that all of the talk is about; it is not named again
 */
export declare function settingWords(path: string, language: Language, own?: string): string;
