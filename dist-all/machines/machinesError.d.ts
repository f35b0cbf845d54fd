import type { Fault } from "../language/fault.ts";
/** Something about queues and other machines that the person at the keyboard can put right. */
export declare class MachinesError extends Error {
    readonly name = "MachinesError";
    readonly fault: Fault;
    constructor(fault: Fault, options?: ErrorOptions);
}
