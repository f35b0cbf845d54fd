import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
import type { ColumnMeaning } from "../../studies/observed/columnMeaning.ts";
/** Help of the options that say how data are to be understood. */
export declare const dataHelp: {
    readonly examples: readonly [];
    readonly data: {
        readonly en: "observed data: CSV, Excel (.xlsx) or Parquet, a row for each period";
        readonly it: "dati osservati: CSV, Excel (.xlsx) o Parquet, una riga per periodo";
    };
    readonly map: {
        readonly en: "what a column holds: units=sales, google=spend:search, notes=ignore (repeatable; the rest is guessed, and the guess shown)";
        readonly it: "che cosa contiene una colonna: pezzi=sales, google=spend:ricerca, note=ignore (ripetibile; il resto viene indovinato e mostrato)";
    };
    readonly column: {
        readonly en: "the column to forecast (default: sales, or else revenue, reviews, visits …)";
        readonly it: "la colonna da prevedere (predefinito: sales, altrimenti revenue, reviews, visits …)";
    };
    readonly product: {
        readonly en: "only this product (repeatable; the others still teach)";
        readonly it: "solo questo prodotto (ripetibile; gli altri insegnano comunque)";
    };
    readonly every: {
        readonly en: "join rows by day, week, month, quarter or year";
        readonly it: "unire le righe per day, week, month, quarter o year";
    };
    readonly dates: {
        readonly en: "03/04/2024 is 3 April (dmy) or 4 March (mdy), where no row shows it";
        readonly it: "03/04/2024 è il 3 aprile (dmy) o il 4 marzo (mdy), se nessuna riga lo mostra";
    };
    readonly size: {
        readonly en: "how many could buy at most, in the unit of the column: 50000, or vcr=80776 (repeatable); for new products";
        readonly it: "quanti potrebbero comprare al massimo, nell'unità della colonna: 50000, o vcr=80776 (ripetibile); per prodotti nuovi";
    };
    readonly dryRun: {
        readonly en: "only say how the data are understood";
        readonly it: "dire soltanto come vengono intesi i dati";
    };
};
/** Faults of what is asked of data. */
export declare const dataFaults: {
    readonly noCalibration: (file: string) => Fault;
    readonly withoutCalibration: (file: string) => Fault;
    readonly noTarget: (file: string, column: string, columns: readonly string[]) => Fault;
    readonly unknownProduct: (file: string, name: string, names: readonly string[]) => Fault;
    readonly badSize: (text: string) => Fault;
    readonly lacks: (method: string, lack: "points" | "season" | "size" | "others") => Fault;
    readonly tooShort: (file: string, longest: number, first: number) => Fault;
    readonly nothingKnown: (file: string) => Fault;
};
/** How each column was understood, and whether somebody said so. */
export declare function meaningLines(meanings: readonly ColumnMeaning[], said: readonly ColumnMeaning[]): Bilingual[];
