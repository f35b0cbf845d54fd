import type { Language } from "../../../language/language.ts";
/** What `umot sensitivity` says. */
declare const en: {
    plan: (points: string, runs: string, luck: string, estimate: string) => string;
    morris: (walks: string) => string;
    sobol: (rows: string) => string;
    runsEach: (runs: number) => string;
    points: string;
    between: (low: string, high: string) => string;
    setting: string;
    net: string;
    size: string;
    deviation: string;
    first: string;
    total: string;
    means: {
        morris: (level: string) => string;
        sobol: (level: string) => string;
    };
    luck: (single: string, points: string) => string;
    luckEffect: (effect: string) => string;
    muchLuck: string;
    unknownLuck: string;
    emptyLuck: string;
    missing: (missing: string, points: string) => string;
    allMissing: (points: string) => string;
};
export type SensitivityWords = typeof en;
export declare const sensitivityStudyWords: Readonly<Record<Language, SensitivityWords>>;
export {};
