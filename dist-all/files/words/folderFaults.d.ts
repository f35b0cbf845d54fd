import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
/** Faults of the place to write to. */
export declare const placeFaults: {
    readonly around: (path: string) => Fault;
    readonly file: (path: string) => Fault;
    readonly storeFile: (path: string) => Fault;
    readonly noStore: (path: string) => Fault;
    readonly foreign: (path: string, files: Bilingual) => Fault;
    readonly anotherQuestion: (path: string, command: string | undefined) => Fault;
    readonly edited: (path: string, files: Bilingual) => Fault;
    readonly moreRuns: (path: string, there: number, fresh: number) => Fault;
    readonly isThere: (path: string) => Fault;
    readonly pageChanged: (path: string) => Fault;
    readonly isAFolder: (path: string) => Fault;
    readonly notAFile: (path: string) => Fault;
};
/** Faults of a finished folder that is to be read. */
export declare const finishedFaults: {
    readonly nameAFolder: Readonly<Record<"en" | "it", string>>;
    readonly makeAgain: (command: string | undefined) => Bilingual;
    readonly noReport: (path: string, file: string, advice: Bilingual) => Fault;
    readonly undrawable: (path: string, advice: Bilingual) => Fault;
    readonly notAFolder: (path: string) => Fault;
    readonly notOurs: (path: string, manifest: string, inside: string | undefined) => Fault;
    readonly notWritten: (manifest: string) => Fault;
    readonly outside: (manifest: string, file: string) => Fault;
    readonly newer: (path: string, what: Bilingual) => Fault;
    readonly older: (path: string, what: Bilingual, advice: Bilingual) => Fault;
    readonly damaged: (path: string, what: Bilingual, advice: Bilingual) => Fault;
};
