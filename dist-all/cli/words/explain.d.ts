import type { Language } from "../../language/language.ts";
/** What `umot explain` says around its lists. */
declare const en: {
    introduction: string;
    settings: string;
    metrics: string;
    terms: string;
    doctrine: string;
    codes: string;
    examples: string;
    model: (what: string) => string;
    levers: (paths: string) => string;
    see: (words: string) => string;
    tried: (id: string) => string;
};
export declare const topicWords: Readonly<Record<Language, typeof en>>;
export {};
