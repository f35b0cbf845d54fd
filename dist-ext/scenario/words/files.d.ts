import type { Fault } from "../../language/fault.ts";
/** Faults of files: those that are not there, are something else, or go in a circle. */
export declare const fileFaults: {
    readonly missingScenario: (file: string) => Fault;
    readonly missingBase: (file: string) => Fault;
    readonly asText: Fault;
    readonly tooLarge: (most: number, got: string) => Fault;
    readonly circle: (chain: string) => Fault;
    readonly notAScenario: (got: "empty" | "list" | "text" | "other") => Fault;
};
