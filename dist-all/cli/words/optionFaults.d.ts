import type { Bilingual } from "../../language/bilingual.ts";
import { type Fault } from "../../language/fault.ts";
/** Faults of the value of one option. */
export declare const optionFaults: {
    readonly notWhole: (option: string, least: number, most: number, text: string, example: number) => Fault;
    readonly notBetween: (option: string, above: number, below: number, text: string, example: number) => Fault;
    readonly twoAmounts: (option: string, text: string, [small, large]: readonly [Bilingual, Bilingual], [low, high]: readonly [string, string]) => Fault;
    readonly noAmount: (option: string, text: string) => Fault;
    readonly budgetTwice: {
        readonly message: {
            readonly en: "--budget says what may be spent in all and --extra-budget how much more than today, but both are given.";
            readonly it: "--budget dice quanto si può spendere in tutto e --extra-budget quanto più di oggi, ma ci sono tutti e due.";
        };
        readonly advice: {
            readonly en: "Leave one of them out.";
            readonly it: "Tralascia uno dei due.";
        };
    };
    readonly notOneOf: (option: string, words: readonly string[], text: string, meant?: string) => Fault;
    readonly notSomeOf: (option: string, words: readonly string[], text: string, meant: string | undefined, example: string) => Fault;
    readonly noFolder: (option: string, example: string) => Fault;
    readonly filesAndNone: {
        readonly message: {
            readonly en: "--to asks for files, but --no-out for none.";
            readonly it: "--to chiede dei file, ma --no-out nessuno.";
        };
        readonly advice: {
            readonly en: "Leave one of them out.";
            readonly it: "Tralascia uno dei due.";
        };
    };
    readonly noSuchPeriod: (days: number, text: string) => Fault;
    readonly consumerOutside: (consumers: number, consumer: number) => Fault;
    readonly noChanges: {
        readonly message: {
            readonly en: "--with must have settings, but is empty.";
            readonly it: "--with deve avere impostazioni, ma è vuoto.";
        };
        readonly advice: Readonly<Record<"en" | "it", string>>;
    };
    readonly nothingToResume: (folder: string) => Fault;
    readonly resumeWithoutStore: (flag: "--no-store" | "--no-out") => Fault;
};
