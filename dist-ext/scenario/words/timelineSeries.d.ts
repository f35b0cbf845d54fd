import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
/** Faults of series of values in a timeline, and of the files that they are read from. */
export declare const seriesFaults: {
    readonly saysNothing: {
        readonly message: {
            readonly en: "an entry of the timeline must set something, but has neither set nor series.";
            readonly it: "una voce di timeline deve impostare qualcosa, ma non ha né set né series.";
        };
        readonly advice: {
            readonly en: "Write set: { brands.nonna.price: 28 }, or delete the entry.";
            readonly it: "Scrivi set: { brands.nonna.price: 28 }, oppure cancella la voce.";
        };
    };
    readonly noDays: (key: string) => Fault;
    readonly noMap: {
        readonly message: {
            readonly en: "series must name settings by path and their values, but is something else.";
            readonly it: "series deve nominare impostazioni per percorso e i loro valori, ma è altro.";
        };
        readonly advice: Readonly<Record<"en" | "it", string>>;
    };
    readonly noValues: (path: string) => Fault;
    readonly noFile: (file: string, isThere: boolean) => Fault;
    readonly noColumn: (column: string, columns: Bilingual) => Fault;
    readonly noNumber: (column: string, line: number, isEmpty: boolean) => Fault;
};
