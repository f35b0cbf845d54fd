import type { Bilingual } from "../../../language/bilingual.ts";
import type { Fault } from "../../../language/fault.ts";
/** Flags that give a setting values or a range. */
export type RangeFlag = "--vary" | "--lever" | "--fit";
/** What the values of one dimension must have. */
declare const MUST_HAVE: {
    readonly pathAndValues: {
        readonly en: "a path, = and values";
        readonly it: "un percorso, = e dei valori";
    };
    readonly twoNumbers: {
        readonly en: "numbers on both sides of ..";
        readonly it: "numeri da entrambe le parti di ..";
    };
    readonly steps: {
        readonly en: "the number of values after a colon, as in 0.4..0.9:6";
        readonly it: "il numero di valori dopo i due punti, come in 0.4..0.9:6";
    };
    readonly numbers: {
        readonly en: "numbers between the commas";
        readonly it: "numeri fra le virgole";
    };
    readonly rising: {
        readonly en: "a lower number before .. and a higher one behind";
        readonly it: "un numero minore prima di .. e uno maggiore dopo";
    };
    readonly different: {
        readonly en: "each value once";
        readonly it: "ogni valore una volta sola";
    };
};
/** Faults of one dimension of a sweep, `path=from..to:steps` or `path=value,value`. */
export declare const varyFaults: {
    readonly mustHave: (what: keyof typeof MUST_HAVE, text: string) => Fault;
    readonly tooManySteps: (most: number, text: string) => Fault;
    readonly nothingToVary: (isRange: boolean) => Fault;
};
/** Faults of ranges, `path=lo..hi`, by the flag that they were written with. */
export declare const rangeFaults: {
    readonly badShape: (flag: RangeFlag, text: string) => Fault;
    readonly hasSteps: (flag: RangeFlag, text: string) => Fault;
    readonly notANumber: (flag: RangeFlag, path: string, allowed: Bilingual) => Fault;
    readonly wrongOrder: (flag: RangeFlag, path: string, low: number, high: number) => Fault;
    readonly outside: (path: string, allowed: Bilingual, low: number, high: number) => Fault;
    readonly notWhole: (path: string, low: number, high: number) => Fault;
    readonly partsOfWhole: (path: string, value: number) => Fault;
    readonly twice: (flag: RangeFlag, path: string) => Fault;
    readonly overlap: (flag: RangeFlag, one: string, other: string, both: string) => Fault;
    readonly voided: (flag: RangeFlag, path: string) => Fault;
};
export {};
