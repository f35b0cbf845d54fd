import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
/** The scenario as a whole, where a sentence names what is wrong. */
export declare const THE_SCENARIO: Bilingual;
/** What is said of a value that no setting may have. */
export declare const valueMessages: {
    readonly mustBe: (where: Bilingual, allowed: Bilingual, got: Bilingual) => Bilingual;
    readonly missing: (where: string, allowed: Bilingual) => Bilingual;
};
/** Faults of keys and of the version. */
export declare const keyFaults: {
    readonly unknown: (key: string, where: Bilingual, advice: Bilingual) => Fault;
    readonly badName: (where: string) => Fault;
    readonly otherVersion: (got: Bilingual, isNewer: boolean) => Fault;
    readonly mergeKey: {
        readonly en: "Write the settings out: merge keys are not read. Use extends to start from another file.";
        readonly it: "Scrivi le impostazioni per esteso: le chiavi di fusione non si leggono. Con extends si parte da un altro file.";
    };
    readonly elsewhere: (path: string, typed: string) => Bilingual;
    readonly delete: {
        readonly en: "Delete it.";
        readonly it: "Cancellala.";
    };
    readonly has: (keys: Bilingual) => Bilingual;
    /** How many more there are would only age. */
    readonly hasMore: (keys: readonly string[], path: string) => Bilingual;
};
