import type { Locale } from "../../drawing/numbers.ts";
/** Words of the report of a sensitivity analysis. */
declare const en: {
    about: (consumers: string, days: string, design: string, runs: string) => string;
    design: {
        morris: (repeats: string) => string;
        sobol: (repeats: string) => string;
    };
    changeBy: (measure: string, setting: string) => string;
    interval: (level: string, interval: string) => string;
    overRange: (low: string, high: string) => string;
    varied: string;
    figures: string;
    setting: string;
    from: string;
    to: string;
    luck: string;
    luckOf: (measure: string, single: string, points: string) => string;
    luckUnknown: (measure: string) => string;
    luckEmpty: (measure: string) => string;
};
export type SensitivityReportWords = typeof en;
/** The words of a language. */
export declare function sensitivityReportWords(locale: Locale): SensitivityReportWords;
export {};
