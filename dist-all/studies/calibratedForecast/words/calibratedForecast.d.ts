import type { Language } from "../../../language/language.ts";
/** What a forecast from a calibration says. */
declare const en: {
    title: (title: string) => string;
    plan: (draws: string, alternatives: number, estimate: string) => string;
    about: (consumers: string, days: string, draws: string) => string;
    comes: string;
    changes: string;
    measures: {
        sales: string;
        revenue: string;
        rating: string;
        reviews: string;
        share: string;
    };
    of: (measure: string, brand: string) => string;
    from: string;
    middle: string;
    band: string;
    range: (low: string, high: string) => string;
    means: string;
    change: (alternative: string, what: string, middle: string, low: string, high: string, chance: string) => string;
    none: string;
};
type CalibratedForecastWords = typeof en;
export declare const calibratedForecastWords: Readonly<Record<Language, CalibratedForecastWords>>;
export {};
