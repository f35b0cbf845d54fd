import type { Fault } from "../../language/fault.ts";
/** Something about files or the disk that the user can put right. */
export declare class FileError extends Error {
    readonly name = "FileError";
    readonly fault: Fault;
    constructor(fault: Fault, options?: ErrorOptions);
}
/** Words an operating system's error for people; anything that is no such error comes back as it is. */
export declare function toFileError(cause: unknown, path: string): unknown;
/** Does something with a path; what the operating system says against it is worded for people. */
export declare function withPath<Result>(path: string, act: () => Result): Result;
