import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
/** Faults of the writing itself: YAML that is none, repeats itself, or holds too much. */
export declare const yamlFaults: {
    readonly unknownAlias: (name: string) => Fault;
    readonly aliasOfItself: (name: string) => Fault;
    readonly tooDeep: (deepest: number) => Fault;
    readonly tooMany: (values: number, aliases: number) => Fault;
    readonly badKey: (name: string | undefined) => Fault;
    readonly duplicateKey: (name: string, line: number) => Fault;
    readonly directive: (line: string) => Fault;
    readonly secondScenario: {
        readonly message: {
            readonly en: "the file must hold one scenario, but a second begins here.";
            readonly it: "il file deve contenere un solo scenario, ma qui ne comincia un secondo.";
        };
        readonly advice: {
            readonly en: "Delete the line --- or write each scenario into a file of its own.";
            readonly it: "Cancella la riga --- oppure scrivi ogni scenario in un file suo.";
        };
    };
    readonly invalid: (reason: Bilingual, advice: Bilingual) => Fault;
};
