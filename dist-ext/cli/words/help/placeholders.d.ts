import type { Language } from "../../../language/language.ts";
/** All that may stand there. */
export declare const PLACEHOLDERS: readonly string[];
/** Usage or flags with their placeholders as people of a language say them: `--runs <numero>`. */
export declare function withPlaceholders(usage: string, language: Language): string;
