import type { Language } from "../../language/language.ts";
/** What a worker says. */
declare const en: {
    begins: (address: string, threads: number, version: string, engine: string) => string;
    lost: (address: string) => string;
    back: (address: string) => string;
    full: (address: string) => string;
    refused: (host: string, theirs: string, own: string) => string;
    ending: string;
    ended: (runs: string) => string;
};
export declare const workerWords: Readonly<Record<Language, typeof en>>;
export {};
