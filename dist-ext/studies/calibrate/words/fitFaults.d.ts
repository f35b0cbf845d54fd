import type { Fault } from "../../../language/fault.ts";
/** Faults of settings to be found, and of the data that they are to be found from. */
export declare const fitFaults: {
    readonly badShape: (text: string) => Fault;
    readonly likelyOutside: (path: string, low: number, likely: number, high: number) => Fault;
    readonly nothingToFit: {
        message: {
            en: string;
            it: string;
        };
        advice: {
            readonly en: "Write --fit brands.nonna.quality=0.4..0.9, or 0.4..0.7..0.9 if 0.7 is most likely.";
            readonly it: "Scrivi --fit brands.nonna.quality=0.4..0.9, oppure 0.4..0.7..0.9 se 0.7 è il valore più probabile.";
        };
    };
    readonly noTargets: (start: string, end: string) => Fault;
    readonly strangers: (names: readonly string[], known: readonly string[]) => Fault;
    readonly tooFewRuns: (least: number, runs: number) => Fault;
};
