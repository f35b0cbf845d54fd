import type { Bilingual } from "../../../language/bilingual.ts";
import type { Fault } from "../../../language/fault.ts";
import type { CellPlace } from "../rawTable.ts";
import type { Step } from "../step.ts";
/** Something done with the data that whoever reads the result should know. */
export type Note = Bilingual;
/** What is wrong with observed data. */
export declare const observedFaults: {
    readonly noTime: (file: string, columns: readonly string[]) => Fault;
    readonly noMeasure: (file: string, columns: readonly string[]) => Fault;
    readonly noRows: (file: string) => Fault;
    readonly noDate: (place: CellPlace, text: string, isCounted: boolean) => Fault;
    readonly ambiguousDates: (file: string, column: string, text: string) => Fault;
    readonly bothOrders: (file: string, column: string) => Fault;
    readonly noNumber: (place: CellPlace, text: string) => Fault;
    readonly negative: (place: CellPlace, text: string, what: string) => Fault;
    readonly noProduct: (place: CellPlace) => Fault;
    readonly duplicate: (file: string, row: number, before: number, text: string, product: string) => Fault;
    readonly currencies: (file: string, column: string, found: readonly (readonly [string, number])[]) => Fault;
    readonly noStep: (file: string, first: string, last: string) => Fault;
    readonly more: (count: number) => Fault;
    readonly unknownColumn: (file: string, column: string, columns: readonly string[]) => Fault;
    readonly badMap: (text: string) => Fault;
};
/** What was done with observed data. */
export declare const observedNotes: {
    readonly joined: (step: Step, isByReview: boolean) => Note;
    readonly partial: (from: string, last: string) => Note;
    readonly gaps: (count: number) => Note;
    readonly decimalCommas: () => Note;
    readonly guessedMark: (columns: readonly string[], mark: string) => Note;
};
