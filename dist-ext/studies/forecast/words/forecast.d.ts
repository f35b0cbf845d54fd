import type { Language } from "../../../language/language.ts";
declare const en: {
    about: (series: string, horizon: string, values: string) => string;
    series: (count: number, shown: string) => string;
    values: (count: number, shown: string) => string;
    periods: {
        day: (count: number) => string;
        week: (count: number) => string;
        month: (count: number) => string;
        quarter: (count: number) => string;
        year: (count: number) => string;
    };
    title: (what: string) => string;
    question: (what: string) => string;
    method: string;
    reasons: {
        asked: string;
        size: string;
        others: string;
        usual: string;
        better: (usual: string) => string;
        fallback: string;
    };
    because: (method: string, reason: string) => string;
    past: (inside: string, of: string, share: string, isOwn: boolean) => string;
    narrow: string;
    noPast: string;
    columns: {
        period: string;
        p50: string;
        eighty: string;
        nineteen: string;
        chance: string;
        chanceBy: string;
    };
    threshold: (value: string, isOfTotal: boolean) => string;
    more: (count: string) => string;
    without: (names: string) => string;
    headline: (period: string) => string;
    end: (period: string) => string;
    band: (low: string, high: string) => string;
    chanceLabel: (value: string, period: string) => string;
    table: string;
    read: string;
    limits: string[];
};
/** Words of a forecast, in every form in which it is shown. */
export declare const forecastWords: Readonly<Record<Language, typeof en>>;
export {};
