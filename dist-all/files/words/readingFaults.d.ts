import type { Fault } from "../../language/fault.ts";
/** What a path may lead to besides a file that can be read. */
export type SpecialFile = "folder" | "pipe" | "socket" | "device";
/** Faults of files that are there, but are not to be read. */
export declare const readingFaults: {
    readonly special: (path: string, kind: SpecialFile) => Fault;
    readonly tooLarge: (path: string, most: number, size: number) => Fault;
    readonly outside: (path: string, roots: readonly string[]) => Fault;
};
