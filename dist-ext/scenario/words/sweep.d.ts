import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
/** Faults of the sweep that belongs to a scenario. */
export declare const sweepFaults: {
    readonly wrongOrder: (from: number, to: number) => Fault;
    readonly wrongSteps: (isSingle: boolean, steps: number) => Fault;
    readonly outside: (end: "from" | "to", allowed: Bilingual, vary: string, value: number) => Fault;
    readonly notWhole: (vary: string, from: number, step: number) => Fault;
    readonly notANumber: (vary: string, allowed: Bilingual) => Fault;
};
/** Faults of the timeline. */
export declare const timelineFaults: {
    readonly fixed: (where: string) => Fault;
    readonly renamed: {
        readonly message: {
            readonly en: "brands, channels and personas must stay the same during a run, but the timeline adds or removes one.";
            readonly it: "brands, channels e personas devono restare gli stessi durante una simulazione, ma timeline ne aggiunge o ne toglie uno.";
        };
        readonly advice: {
            readonly en: "Write a brand from the start and give it an entryDay.";
            readonly it: "Scrivi la marca fin dall'inizio e dalle un entryDay.";
        };
    };
    /** the same fault, as it is from a day on */
    readonly fromDay: (day: number, message: Bilingual) => Bilingual;
};
