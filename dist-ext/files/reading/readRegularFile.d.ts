/**
 * The bytes of a regular file. Whatever else a path may lead to is refused at once, because it could go on for ever
 * (a device), wait for somebody to write (a pipe) or answer back (a socket).
 *
 * @param most - bytes that it may have
 * @throws {FileError} if it is not there, is no regular file, holds more, or cannot be read
 */
export declare function readRegularFile(path: string, most: number): Uint8Array;
