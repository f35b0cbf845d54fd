import type { Bilingual } from "../../../language/bilingual.ts";
import type { Fault } from "../../../language/fault.ts";
/** Faults of the levers and costs that a plan may choose among. */
export declare const leverFaults: {
    readonly none: {
        readonly message: {
            readonly en: "there must be something to decide, but there is no --lever.";
            readonly it: "deve esserci qualcosa da decidere, ma non c'è nessun --lever.";
        };
        readonly advice: {
            readonly en: "Write --lever brands.nonna.coverage.search=0.2..0.9.";
            readonly it: "Scrivi --lever brands.nonna.coverage.search=0.2..0.9.";
        };
    };
    readonly tooMany: (most: number, count: number) => Fault;
    readonly notOurs: (path: string, brand: string) => Fault;
    readonly badCost: (text: string) => Fault;
    readonly costOfNothing: (path: string, levers: readonly string[]) => Fault;
};
/** Faults of the question which plan is best. */
export declare const questionFaults: {
    readonly senseless: (message: Bilingual) => Fault;
    readonly budgetMissing: (least: number, brand: string, today: number, example: number) => Fault;
    readonly budgetTooLow: (least: number, brand: string, budget: number) => Fault;
    readonly extraTooLow: (least: number, brand: string, extra: number) => Fault;
    readonly impossible: (text: string, metric: string, least: number, most: number) => Fault;
    readonly contradiction: (one: string, other: string) => Fault;
};
