/**
 * Refuses to replace a file that umot did not write, before anything is done for it.
 *
 * @param mark - what every file of ours for this purpose holds
 * @throws {FileError} if there is something else at this place
 */
export declare function refuseForeignFile(path: string, mark: string, isForced?: boolean): void;
/** What no file holds: for files that are written once. */
export declare const NO_MARK = "\0never";
/**
 * Writes a file whose place is empty or holds an earlier one of ours.
 *
 * @throws {FileError} as `refuseForeignFile`, or if it cannot be written
 */
export declare function replaceOwnFile(path: string, content: string, mark: string, isForced?: boolean): void;
/**
 * Writes a file as a whole or not at all: an old one stays until the new one is complete and on the disk. A link stays
 * a link: the file that it leads to is written, and nothing but a file.
 *
 * @throws {FileError} if it cannot be written, or is no file
 */
export declare function replaceFile(path: string, content: string | Uint8Array): void;
/**
 * The same for a place of our own, where whatever stands is replaced: a link is not followed.
 *
 * @param partial - where it is written first, in the same folder
 * @throws what the system says
 */
export declare function exchangeFile(file: string, content: string | Uint8Array, partial: string): void;
