import type { Language } from "../../language/language.ts";
/** What `umot store` says. */
declare const en: {
    about: string;
    unknown: string;
    runs: string;
    size: string;
    age: string;
    state: string;
    yes: string;
    no: string;
    ago: (time: string) => string;
    nothing: (path: string) => string;
    all: (runs: string, size: string, path: string, most: string) => string;
    gone: (runs: string, size: string) => string;
    noneGone: string;
};
export declare const storeListWords: Readonly<Record<Language, typeof en>>;
export {};
