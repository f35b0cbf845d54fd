import type { Language } from "../../language/language.ts";
/** What an observed measure is called in a sentence. */
export declare function observedMeasureName(what: string, language: Language): string;
