import type { Locale } from "../../drawing/numbers.ts";
/** Words of the menu of a chart, and of what the page's script says. */
declare const en: {
    menu: string;
    menuOf: (title: string) => string;
    copyPicture: string;
    copyTable: string;
    copyManifest: string;
    script: {
        sort: string;
        copied: string;
        saved: string;
        byHand: string;
        close: string;
        explore: string;
    };
};
export type MenuWords = typeof en;
/** The words of a language. */
export declare function menuWords(locale: Locale): MenuWords;
export {};
