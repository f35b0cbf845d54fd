import type { Language } from "../../language/language.ts";
/** Words of the report of an optimisation. */
declare const en: {
    about: (consumers: string, days: string, tried: string, screening: string, runs: string) => string;
    plan: string;
    verdict: string;
    interval: (level: string) => string;
    beats: string;
    ofRuns: string;
    against: string;
    figures: string;
    numbers: string;
    measure: string;
    today: string;
    planned: string;
    difference: string;
    spend: string;
    levers: string;
    lever: string;
    range: string;
    unitCost: string;
    fromModel: string;
    per: {
        run: string;
        day: string;
        sale: string;
    };
    budget: (amount: string) => string;
    sameMoney: string;
    extra: (amount: string) => string;
    rules: (texts: string) => string;
    method: string;
    frontierMeans: string;
};
export type OptimisationWords = typeof en;
export declare const optimisationWords: Readonly<Record<Language, OptimisationWords>>;
export {};
