import type { Language } from "../../../language/language.ts";
/** How data are said to be understood before a scenario is calibrated to them. */
declare const en: {
    measures: {
        sales: string;
        revenue: string;
        rating: string;
        reviews: string;
    };
    compared: (measure: string, brand: string, periods: string) => string;
    comparedWith: (what: string) => string;
    outside: (periods: string) => string;
    planned: (what: string) => string;
    unused: (what: string) => string;
    sought: (settings: string) => string;
    proposed: (settings: string) => string;
};
type DataWords = typeof en;
export declare const dataWords: Readonly<Record<Language, DataWords>>;
export {};
