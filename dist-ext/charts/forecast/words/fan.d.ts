import type { Locale } from "../../../drawing/numbers.ts";
/** Words of the fan chart. */
declare const en: {
    title: (name: string, value: string, day: string, low: string, high: string) => string;
    next: (value: string, low: string, high: string) => string;
    last: (value: string, day: string) => string;
    subtitle: (measure: string) => string;
    bands: string;
    past: (inside: string, of: string, share: string) => string;
    pastOfAll: (inside: string, of: string, share: string) => string;
    calibrated: string;
    noPast: string;
    period: (count: string) => string;
    columns: {
        date: string;
        seen: string;
        p025: string;
        p10: string;
        p25: string;
        p50: string;
        p75: string;
        p90: string;
        p975: string;
    };
};
export declare const fanWords: Readonly<Record<Locale, typeof en>>;
export {};
