import type { Locale } from "../../drawing/numbers.ts";
/** Words of slides alone. */
declare const en: {
    native: (rows: string) => string;
    picture: (rows: string) => string;
    rows: (name: string) => string;
    computed: string;
    madeBy: string;
    base: string;
    rises: string;
    falls: string;
    whole: string;
    question: (question: string) => string;
    caveats: string;
    caveatsMissed: (count: number) => string;
    missed: (text: string) => string;
    nextSteps: string;
    moreInAppendix: string;
    moreRows: (count: number) => string;
    of: string;
    with: string;
};
export type SlideWords = typeof en;
/** The words of a language. */
export declare function slideWords(locale: Locale): SlideWords;
export {};
