import type { Language } from "../../../language/language.ts";
/** A fault of typing as people of a language say it; what is not known is left as it is. */
export declare function typingFault(english: string, language: Language): string;
