import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
import { FileError, toFileError } from "../folders/fileError.js";
import { readingFaults } from "../words/readingFaults.js";
const PIECE = 1 << 16;
/**
 * The bytes of a regular file. Whatever else a path may lead to is refused at once, because it could go on for ever
 * (a device), wait for somebody to write (a pipe) or answer back (a socket).
 *
 * @param most - bytes that it may have
 * @throws {FileError} if it is not there, is no regular file, holds more, or cannot be read
 */
export function readRegularFile(path, most) {
    try {
        refuseSpecial(path, statSync(path));
        // Somebody may put something else there between the two: opened without waiting, and looked at again.
        const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
        try {
            const found = fstatSync(descriptor);
            refuseSpecial(path, found);
            if (found.size > most)
                throw new FileError(readingFaults.tooLarge(path, most, found.size));
            return readAll(descriptor, path, most, found.size);
        }
        finally {
            closeSync(descriptor);
        }
    }
    catch (cause) {
        throw toFileError(cause, path);
    }
}
/** Reads to the end, which may lie elsewhere than the size says: files of /proc have none, a log grows. */
function readAll(descriptor, path, most, size) {
    let bytes = new Uint8Array(size + 1);
    let length = 0;
    for (;;) {
        if (length === bytes.length) {
            const larger = new Uint8Array(Math.max(PIECE, 2 * bytes.length));
            larger.set(bytes);
            bytes = larger;
        }
        const read = readSync(descriptor, bytes, length, Math.min(bytes.length - length, 1 << 30), null);
        if (read === 0)
            return bytes.subarray(0, length);
        length += read;
        if (length > most)
            throw new FileError(readingFaults.tooLarge(path, most, length));
    }
}
function refuseSpecial(path, found) {
    if (found.isFile())
        return;
    throw new FileError(readingFaults.special(path, kindOf(found)));
}
function kindOf(found) {
    if (found.isDirectory())
        return "folder";
    if (found.isFIFO())
        return "pipe";
    return found.isSocket() ? "socket" : "device";
}
