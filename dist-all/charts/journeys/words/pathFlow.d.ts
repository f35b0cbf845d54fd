import type { Locale } from "../../../drawing/numbers.ts";
/** How a journey may end. */
export declare const OUTCOMES: readonly ["focus", "other", "nothing", "left"];
export type Outcome = (typeof OUTCOMES)[number];
/** Words of the flow of paths. */
declare const en: {
    title: (path: string, share: string, brand: string, bought: string) => string;
    best: (path: string, share: string, brand: string) => string;
    ends: (brand: string, focus: string, left: string) => string;
    subtitle: (brand: string) => string;
    listSubtitle: (brand: string) => string;
    caption: (steps: string, covered: string) => string;
    outcome: (brand: string) => Readonly<Record<Outcome, string>>;
    elsewhere: string;
    columns: {
        path: string;
        outcome: string;
        journeys: string;
    };
};
export declare const pathFlowWords: Readonly<Record<Locale, typeof en>>;
export {};
