import type { Language } from "../../../language/language.ts";
declare const en: {
    title: (what: string) => string;
    question: string;
    about: (cells: string, series: string, horizon: string) => string;
    series: (count: number, shown: string) => string;
    beats: (method: string, baseline: string, by: string) => string;
    loses: (method: string, baseline: string, by: string) => string;
    ties: (method: string, baseline: string) => string;
    interval: (low: string, high: string, count: string) => string;
    single: string;
    unclear: string;
    take: (method: string) => string;
    takeBaseline: (baseline: string) => string;
    takeBest: (best: string, by: string, usual: string) => string;
    columns: {
        method: string;
        scaledCrps: string;
        crpsOfLogs: string;
        early: string;
        late: string;
        wis: string;
        mase: string;
        coverage: string;
        cells: string;
    };
    verdict: string;
    scores: string;
    horizons: string;
    skills: string;
    read: string;
    explain: string;
    fairness: string;
    counted: string;
    limits: string[];
};
/** Words of a backtest, in every form in which it is shown. */
export declare const backtestWords: Readonly<Record<Language, typeof en>>;
export {};
