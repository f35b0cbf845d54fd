import type { Language } from "../../language/language.ts";
/** What an experiment says whose runs are done by workers at a queue. */
declare const en: {
    crew: (workers: number, threads: number) => string;
    work: (runs: string, address: string, crew: string) => string;
    waiting: (runs: string, address: string) => string;
    kept: (runs: string) => string;
    come: (crew: string) => string;
    nobody: (address: string) => string;
    others: (others: string, own: string, address: string) => string;
    lost: (address: string) => string;
    back: (address: string) => string;
    full: (address: string) => string;
};
export declare const queueWords: Readonly<Record<Language, typeof en>>;
export {};
