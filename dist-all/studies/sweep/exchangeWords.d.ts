import type { Locale } from "../../drawing/numbers.ts";
/** One lever moved: how much, and which. */
export interface Move {
    readonly lever: string;
    readonly amount: string;
    readonly isLess: boolean;
}
/** Words for what levers are worth in each other. */
declare const en: {
    heading: string;
    heads: string[];
    means: (points: string, runs: string) => string;
    raises: (measure: string, first: Move, second: Move) => string;
    lowers: (measure: string, first: Move, second: Move) => string;
    interval: (level: string, low: string, high: string) => string;
    explained: (share: string) => string;
    unclear: (measure: string, first: string, second: string, levers: readonly string[]) => string;
};
export declare function exchangeWords(locale: Locale): typeof en;
export {};
