import type { Language } from "../../language/language.ts";
export declare const chosenSettingsWords: (language: Language) => {
    varied: (path: string) => string;
    partVaried: (path: string, part: string) => string;
};
