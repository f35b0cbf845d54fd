import type { Language } from "../../language/language.ts";
/** Around what is known of a setting. */
declare const en: {
    allowed: (what: string) => string;
    fallback: (value: string) => string;
    off: (value: string) => string;
    row: (path: string) => string;
    fixed: string;
    doctrine: (ids: string) => string;
    source: (source: string) => string;
    example: (typed: string) => string;
    empty: string;
    unit: (unit: string) => string;
    short: {
        fallback: (value: string) => string;
        off: (value: string) => string;
        fixed: string;
        doctrine: (ids: string) => string;
        source: (source: string) => string;
    };
};
export declare const explainWords: Readonly<Record<Language, typeof en>>;
export {};
