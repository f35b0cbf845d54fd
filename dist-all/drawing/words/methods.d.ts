import type { Language } from "../../language/language.ts";
/** What a method is called in a sentence; its key where it has no name. */
export declare function methodName(method: string, language: Language): string;
