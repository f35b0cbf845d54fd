/**
 * Refuses a place where no run could be kept, before the first one is made: a disk that fills up later ends the keeping
 * and nothing else, but a wrong name is better told at once.
 *
 * @throws {FileError} if it is a file, or stands in one
 */
export declare function refuseStorePlace(path: string): void;
/**
 * The same for a store that is to be written to: whether that can be is only known by doing it. Nothing is left behind.
 *
 * @throws {FileError} if no folder can be made there, or nothing be written into it
 */
export declare function tryStorePlace(path: string): void;
