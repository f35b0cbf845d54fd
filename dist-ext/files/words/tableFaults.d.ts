import type { Fault } from "../../language/fault.ts";
/** Faults of files that should hold a table. */
export declare const tableFaults: {
    readonly empty: (path: string) => Fault;
    readonly oldExcel: (path: string) => Fault;
    readonly noTable: (path: string, ending: string) => Fault;
    readonly damaged: (path: string) => Fault;
};
