import type { Language } from "../../../language/language.ts";
/** What `umot attribution` says. */
declare const en: {
    plan: (removals: string, runs: string, estimate: string) => string;
    heading: (brand: string) => string;
    touchpoint: string;
    brings: string;
    share: string;
    rule: string;
    misplaced: string;
    interval: string;
    money: string;
    order: string;
    moment: string;
    part: string;
    luck: string;
    decisive: string;
    clear: string;
    unclear: string;
    together: (purchases: string, part: string, summed: string) => string;
    unseen: (share: string) => string;
    means: (level: string, luck: string) => string;
    nothingSold: string;
    nothingSeen: string;
    single: string;
};
export declare const attributionCommandWords: Readonly<Record<Language, typeof en>>;
export {};
