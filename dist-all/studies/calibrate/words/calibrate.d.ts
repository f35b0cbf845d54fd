import type { Language } from "../../../language/language.ts";
/** What `umot calibrate` says, on a terminal and in its report. */
declare const en: {
    plan: (points: string, draws: string, estimate: string) => string;
    about: (consumers: string, days: string, points: string, draws: string) => string;
    title: (title: string) => string;
    setting: string;
    before: string;
    after: string;
    told: string;
    identified: {
        well: string;
        partly: string;
        hardly: string;
    };
    interval: (middle: string, low: string, high: string) => string;
    range: (low: string, high: string) => string;
    means: (level: string) => string;
    edge: {
        low: (setting: string) => string;
        high: (setting: string) => string;
    };
    tradeOff: {
        same: (one: string, other: string, size: string) => string;
        opposite: (one: string, other: string, size: string) => string;
    };
    fits: string;
    misfit: (times: string) => string;
    unjudged: string;
    size: (what: string, middle: string, low: string, high: string) => string;
    market: string;
    reviews: string;
    coverage: (held: string, all: string) => string;
    selfTest: (count: string, coverage: string, level: string) => string;
    selfTestOf: (setting: string, coverage: string, error: string) => string;
    uneven: (setting: string) => string;
    tooFew: string;
    few: (effective: string) => string;
    experiments: {
        waiting: string;
        lowerPrice: string;
        higherPrice: string;
        noAdvertising: string;
        moreAdvertising: string;
    };
    tells: (setting: string, experiment: string, left: string, waiting: string) => string;
    waitingTells: (setting: string, left: string) => string;
    nothingTells: (setting: string, left: string) => string;
    files: string;
    beliefs: string;
    tradeOffs: string;
    noTradeOffs: string;
    fit: string;
    test: string;
    found: string;
    held: string;
    error: string;
    width: string;
    evenness: string;
};
export type CalibrateWords = typeof en;
export declare const calibrateWords: Readonly<Record<Language, CalibrateWords>>;
export {};
