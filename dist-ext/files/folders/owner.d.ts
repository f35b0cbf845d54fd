/** A process, so that another one can ask whether it is still there. */
export interface Owner {
    /** digest of machine, boot and space of process numbers: a number means something only within these */
    readonly host: string;
    readonly process: number;
    /** when it began, in the system's own count; "" where the system does not say: numbers are given out again */
    readonly begun: string;
}
/** This process. */
export declare function thisOwner(): Owner;
/** Whether a process is there; undefined if it ran elsewhere (another machine, container or boot), where nobody knows. */
export declare function isThere(owner: Owner): boolean | undefined;
