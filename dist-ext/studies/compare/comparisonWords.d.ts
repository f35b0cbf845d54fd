import type { Locale } from "../../drawing/numbers.ts";
/** Words of the report of a comparison. */
declare const en: {
    about: (consumers: string, days: string, runs: string, alternatives: number) => string;
    runs: (count: number, text: string) => string;
    differs: string;
    setting: string;
    baseline: string;
    sameSettings: string;
    higherIn: (share: string, interval: string) => string;
    interval: (level: string, interval: string) => string;
    cannotTell: string;
    noInterval: string;
    noDifference: string;
    figures: string;
    numbers: string;
    measure: string;
    alternative: string;
    difference: string;
    relative: string;
    higher: string;
    saved: string;
    savedMeans: string;
    intervalsMean: (level: string) => string;
    between: string;
    against: (alternative: string, other: string) => string;
    money: string;
    moneyMeans: string;
    cost: string;
    budget: string;
    revenue: string;
    profit: string;
    perThousand: (measure: string) => string;
    noRate: {
        undecided: string;
        unclear: string;
        small: string;
    };
    whyNoRate: (alternative: string, reason: string) => string;
    less: string;
    withoutCost: (alternative: string, settings: string) => string;
};
export type ComparisonWords = typeof en;
/** The words of a language. */
export declare function comparisonWords(locale: Locale): ComparisonWords;
export {};
