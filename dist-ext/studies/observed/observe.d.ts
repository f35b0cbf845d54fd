import type { Fault } from "../../language/fault.ts";
import { type ColumnMeaning } from "./columnMeaning.ts";
import type { Observed } from "./observedSeries.ts";
import type { RawTable } from "./rawTable.ts";
import { type Step } from "./step.ts";
import { type Note } from "./words/observed.ts";
/** How a table is to be understood, besides what its columns hold. */
export interface ObserveOptions {
    /** name of the file, for messages */
    readonly file: string;
    /** joins rows into such periods; undefined, the periods that the data have */
    readonly every?: Step | undefined;
    /** which of day and month comes first where nothing shows it */
    readonly dates?: "dmy" | "mdy" | undefined;
}
/** A table understood. */
export interface Understood extends Observed {
    readonly step: Step;
    /** true where periods are counted from a launch rather than dated: their dates count from 2000-01-01 */
    readonly isCounted: boolean;
    /** what was done with the data, to be said */
    readonly notes: readonly Note[];
}
/** What came of a table: what was observed, or all that is wrong with it. */
export type Observation = {
    readonly understood: Understood;
    readonly faults?: undefined;
} | {
    readonly understood?: undefined;
    readonly faults: readonly Fault[];
};
/** Makes series of the rows of a table. */
export declare function observe(table: RawTable, meanings: readonly ColumnMeaning[], options: ObserveOptions): Observation;
