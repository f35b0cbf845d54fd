import type { Language } from "../../../language/language.ts";
/** What `umot validate` says. */
declare const en: {
    range: string;
    verdict: string;
    measured: string;
    what: string;
    hit: string;
    miss: string;
    unmeasured: string;
    close: (verdict: string) => string;
    written: (hits: number, all: number, file: string) => string;
};
export declare const validateWords: Readonly<Record<Language, typeof en>>;
export {};
