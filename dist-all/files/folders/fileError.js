import { osFaults } from "../words/osFaults.js";
/** Something about files or the disk that the user can put right. */
export class FileError extends Error {
    name = "FileError";
    fault;
    constructor(fault, options) {
        super(fault.message.en, options);
        this.fault = fault;
    }
}
/** Words an operating system's error for people; anything that is no such error comes back as it is. */
export function toFileError(cause, path) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (!Object.hasOwn(osFaults, code))
        return cause;
    const { what, advice } = osFaults[code];
    const message = { en: `${path} ${what.en}.`, it: `${path} ${what.it}.` };
    return new FileError({ message, advice }, { cause });
}
/** Does something with a path; what the operating system says against it is worded for people. */
export function withPath(path, act) {
    try {
        return act();
    }
    catch (cause) {
        throw toFileError(cause, path);
    }
}
