import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
/** What the faults are about: an expectation of a scenario, or a rule that a plan must keep. */
export type RuleKind = "expectation" | "--constraint";
/** What a rule may name, and what it is called in a sentence. */
declare const NAMED: {
    readonly subject: {
        readonly en: "a brand or market";
        readonly it: "una marca o market";
    };
    readonly marketMetric: {
        readonly en: "a metric of the market";
        readonly it: "una metrica del mercato";
    };
    readonly brandMetric: {
        readonly en: "a metric of a brand";
        readonly it: "una metrica di una marca";
    };
};
/** What a period may be called. */
export declare const PERIOD_WORDS: Bilingual;
/** Faults of what must come out of a run. */
export declare const expectationFaults: {
    readonly wrongOrder: (rule: RuleKind, text: string, advice: Bilingual) => Fault;
    readonly badShape: (rule: RuleKind, text: string, advice: Bilingual) => Fault;
    readonly unknownName: (rule: RuleKind, what: keyof typeof NAMED, text: string, got: string, advice: Bilingual) => Fault;
    readonly unknownPeriod: (rule: RuleKind, days: number, text: string, period: string) => Fault;
};
/** What to write instead. */
export declare const expectationAdvice: {
    readonly leaveRoom: {
        readonly en: "A simulated number is never met exactly: leave room on both sides.";
        readonly it: "Un numero simulato non si incontra mai esattamente: lascia spazio da entrambe le parti.";
    };
    readonly between: (subject: string, low: number, high: number) => Bilingual;
    readonly neverExactly: (subject: string, low: number, high: number) => Bilingual;
    readonly percent: {
        readonly en: "Write 0.25 for 25 %.";
        readonly it: "Scrivi 0.25 per il 25 %.";
    };
    readonly point: {
        readonly en: "Write decimals with a point.";
        readonly it: "Scrivi i decimali con il punto.";
    };
    readonly example: {
        readonly en: "Write nonna.share.last90 >= 0.25, or nonna.stars.end between 3.8 and 4.8.";
        readonly it: "Scrivi nonna.share.last90 >= 0.25, oppure nonna.stars.end between 3.8 and 4.8.";
    };
    readonly thereAre: (names: Bilingual) => Bilingual;
};
export {};
