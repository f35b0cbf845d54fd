import type { Locale } from "../../../drawing/numbers.ts";
/** Words of the panel that says how a chart was computed. */
declare const en: {
    how: string;
    row: string;
    definition: string;
    interval: string;
    runs: string;
    weeks: string;
    weeksOf: (weeks: number) => string;
    columns: string;
    source: string;
    sections: (sections: readonly string[]) => string;
    forecasting: string;
    settings: string;
    intervals: {
        bands: string;
        nineInTen: string;
        means: string;
        paired: string;
        resampled: string;
        logged: string;
        posterior: string;
        chance: string;
        none: string;
        predictive: string;
        pastOnly: string;
        overSeries: string;
    };
};
export type HowWords = typeof en;
/** The words of a language. */
export declare function howWords(locale: Locale): HowWords;
export {};
