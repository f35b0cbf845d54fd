import type { Language } from "../../language/language.ts";
/** Words of the report and the document of claims. */
declare const en: {
    title: string;
    finding: (all: string, supported: string, depends: string, not: string) => string;
    about: (claims: string, seed: string) => string;
    supported: string;
    depends: string;
    notSupported: string;
    ofAll: (all: string) => string;
    table: string;
    claim: string;
    statement: string;
    verdict: string;
    effect: string;
    boundary: string;
    levers: string;
    designed: string;
    off: string;
    missed: {
        notSupported: string;
        cannotTell: string;
    };
    markets: {
        threeTrattorias: string;
        threeClothesShops: string;
    };
    design: (runs: string, consumers: string, days: string, market: string) => string;
    intervals: (level: string) => string;
    limits: string;
};
export declare const claimReportWords: Readonly<Record<Language, typeof en>>;
export {};
