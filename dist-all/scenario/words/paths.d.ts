import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
/** Faults of paths such as `brands.nonna.price`, and of settings written `path=value`. */
export declare const pathFaults: {
    readonly lateExtends: {
        readonly message: {
            readonly en: "extends must stand in a file, but is set afterwards.";
            readonly it: "extends deve stare in un file, ma viene impostato dopo.";
        };
        readonly advice: {
            readonly en: "Write extends: ../baseline.yaml into the scenario.";
            readonly it: "Scrivi extends: ../baseline.yaml nello scenario.";
        };
    };
    readonly noMatch: (text: string, group: string) => Fault;
    readonly nothingInside: (text: string, where: Bilingual) => Fault;
    readonly unknown: (text: string, where: Bilingual, step: string, advice: Bilingual) => Fault;
    readonly onlyValues: (text: string) => Fault;
    readonly notPathValue: (text: string, origin: string) => Fault;
};
