import type { Language } from "../../language/language.ts";
/** What is said before anything is run: how many runs there are, and about how long they take. */
declare const en: {
    runs: (count: number, shown: string) => string;
    threads: (count: number) => string;
    /** threads that work on one run together */
    inside: (count: number) => string;
    insideLast: (count: number, inside: number) => string;
    all: (runs: string, time: string, threads: string) => string;
    most: (runs: string, time: string, threads: string) => string;
    left: (left: string, runs: string, time: string, threads: string) => string;
    kept: (runs: string) => string;
};
export declare const estimateWords: Readonly<Record<Language, typeof en>>;
export {};
