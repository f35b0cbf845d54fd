import type { Locale } from "../../../drawing/numbers.ts";
/** Words of the charts of scores and skill. */
declare const en: {
    horizon: {
        title: (best: string, steps: string) => string;
        periods: (count: number) => string;
        sentence: (name: string, first: string, last: string) => string;
        subtitle: string;
        caption: string;
        axis: string;
    };
    skill: {
        better: (method: string, by: string, baseline: string) => string;
        worse: (method: string, by: string, baseline: string) => string;
        same: (method: string, baseline: string) => string;
        interval: (low: string, high: string, count: string) => string;
        single: string;
        wins: (count: string, of: string) => string;
        subtitle: (baseline: string) => string;
        caption: string;
        all: string;
    };
    columns: {
        method: string;
        step: string;
        score: string;
        coverage: string;
        cells: string;
        series: string;
        change: string;
        low: string;
        high: string;
    };
};
export declare const scoreWords: Readonly<Record<Locale, typeof en>>;
export {};
