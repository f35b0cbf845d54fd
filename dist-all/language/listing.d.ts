import type { Language } from "./language.ts";
/** “a, b or c”. */
export declare function alternatives(words: readonly string[], language: Language): string;
/** Words of a list that a sentence has room for. */
export declare const mostListed = 12;
/** The first words of a list and how many there are besides, for a sentence. */
export declare function listed(words: readonly string[], language: Language, most?: number): string;
