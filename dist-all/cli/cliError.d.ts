import type { Fault } from "../language/fault.ts";
/** Something that the person at the keyboard can put right. Everything else that is thrown is a bug. */
export declare class CliError extends Error {
    readonly name = "CliError";
    readonly fault: Fault;
    constructor(fault: Fault);
}
