import type { Language } from "../../../language/language.ts";
/** What is said with results in a terminal, whichever study they are of. */
declare const en: {
    heading: (runs: string, days: string, consumers: string, seed: string) => string;
    runCount: (count: number, shown: string) => string;
    dayCount: (count: number, shown: string) => string;
    brand: string;
    intervals: (level: string, runs: string) => string;
    noInterval: string;
    swayedMeans: string;
    market: (sources: string, unmet: string, left: string, online: string) => string;
    expected: {
        met: string;
        missed: string;
        close: string;
    };
    storySeed: (seed: string) => string;
    sweepPlan: (count: number, points: string, runs: string, estimate: string) => string;
    sweepHeading: (points: string, runs: string) => string;
    grid: (brand: string, runs: string) => string;
};
export declare const summaryWords: Readonly<Record<Language, typeof en>>;
export {};
