import type { Language } from "../../language/language.ts";
/** What is said of runs: of those finished before, of those that failed, and of how many it took. */
declare const en: {
    found: (found: string, asked: string, place: string) => string;
    nothingFound: (place: string) => string;
    damaged: (count: number, shown: string) => string;
    fault: (reason: string) => string;
    failed: (count: number, shown: string, reason: string) => string;
    halfWidth: (name: string, width: string, wanted: string) => string;
    precise: (runs: string, looks: string, widths: string) => string;
    imprecise: (runs: string, widths: string) => string;
    goOn: string;
};
export declare const storeWords: Readonly<Record<Language, typeof en>>;
export {};
