import type { Bilingual } from "../../../language/bilingual.ts";
import type { Fault } from "../../../language/fault.ts";
/** Faults of scenarios that are to be compared. */
export declare const compareFaults: {
    readonly nothingToCompare: {
        readonly message: {
            readonly en: "there must be something to compare with, but there is no alternative.";
            readonly it: "deve esserci qualcosa con cui confrontare, ma non c'è nessuna alternativa.";
        };
        readonly advice: {
            readonly en: 'Name a second scenario, or write --with "brands.nonna.quality=0.85".';
            readonly it: 'Nomina un secondo scenario, oppure scrivi --with "brands.nonna.quality=0.85".';
        };
    };
    readonly tooMany: (most: number, alternatives: number) => Fault;
    readonly otherDays: (name: string, ours: number, theirs: number) => Fault;
    readonly otherCurrency: (name: string, ours: string, theirs: string) => Fault;
    readonly otherBrands: (name: string, ours: readonly string[], missing: readonly string[], added: readonly string[]) => Fault;
    readonly sameSettings: (name: string) => Fault;
    readonly sameName: (name: string) => Fault;
};
/** Why an alternative cannot be taken apart, as it follows “--contributions can take no alternative apart:”. */
export declare const contributionFaults: {
    readonly same: (name: string) => Bilingual;
    readonly tooMany: (name: string, most: number, count: number) => Bilingual;
    readonly lacks: (name: string, path: string) => Bilingual;
    readonly senseless: (name: string, paths: string) => Bilingual;
};
