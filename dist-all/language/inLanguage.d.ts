import type { Language } from "./language.ts";
/** The same data with all its texts in one language, for programs that read what people read. */
export declare function inLanguage(data: unknown, language: Language): unknown;
