import type { Language } from "../../../language/language.ts";
/** What `umot compare` says. */
declare const en: {
    heading: (baseline: string, brand: string, period: string) => string;
    periods: Readonly<Record<string, string>>;
    measure: string;
    baseline: string;
    alternative: string;
    difference: string;
    change: string;
    higherIn: string;
    cannotTell: string;
    sameSettings: string;
    more: (count: number) => string;
    intervals: (level: string) => string;
    times: (times: string, alternative: string) => string;
    pairing: (times: string) => string;
    money: (revenue: string, cost: string, budget: string, profit: string) => string;
    perThousand: {
        more: (effects: string) => string;
        less: (effects: string) => string;
    };
    between: (alternative: string, other: string) => string;
    other: string;
    thisOne: string;
    setting: string;
    contributions: (alternative: string) => string;
    notApart: (reason: string) => string;
    addUp: string;
    noRate: {
        undecided: string;
        unclear: string;
        small: string;
    };
    withoutCost: (alternative: string, settings: string) => string;
    sayCost: string;
};
export declare const compareWords: Readonly<Record<Language, typeof en>>;
export {};
