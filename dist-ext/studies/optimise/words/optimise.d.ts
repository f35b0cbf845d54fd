import type { Language } from "../../../language/language.ts";
/** What `umot optimise` says. */
declare const en: {
    plan: (points: string, screening: string, proof: string, estimate: string) => string;
    lever: string;
    today: string;
    best: string;
    money: string;
    measure: string;
    difference: string;
    spend: string;
    proof: (runs: string) => string;
    frontier: string;
    levers: string;
    brings: string;
    means: (level: string) => string;
    interrupted: string;
};
export declare const optimiseCommandWords: Readonly<Record<Language, typeof en>>;
export {};
