import type { Quantiles, Setting } from "../chart.ts";
import type { Unit } from "../numbers.ts";
export declare const quantileWords: {
    en: {
        caption: (runs: number | undefined) => string;
        bars: (runs: number | undefined) => string;
        means: (runs: number | undefined) => string;
        between: (low: string, high: string, runs: number | undefined) => string;
        nothing: {
            title: string;
            sentences: string[];
        };
        columns: {
            date: string;
            brand: string;
            p05: string;
            p25: string;
            p50: string;
            p75: string;
            p95: string;
            low: string;
            high: string;
        };
    };
    it: {
        caption: (runs: number | undefined) => string;
        bars: (runs: number | undefined) => string;
        means: (runs: number | undefined) => string;
        between: (low: string, high: string, runs: number | undefined) => string;
        nothing: {
            title: string;
            sentences: string[];
        };
        columns: {
            date: string;
            brand: string;
            p05: string;
            p25: string;
            p50: string;
            p75: string;
            p95: string;
            low: string;
            high: string;
        };
    };
};
/** "; nine runs in ten lie between …", or nothing where there is no interval. */
export declare function intervalClause({ p05, p95 }: Ends, unit: Unit, { locale, runs, numbers }: Setting): string;
type Ends = Pick<Quantiles, "p05" | "p95">;
export {};
