/**
 * Puts what was made in a work folder in place of the folder that is there, if there is one. It is exchanged as a whole
 * where it can be; where a folder cannot be moved, as one that a disk is mounted on, its files are exchanged one by one.
 */
export declare function replaceFolder(work: string, path: string): void;
/** Beginning of the names of work folders that stand within the folder that is made. */
export declare const INNER = ".umot";
/**
 * Exchanges the files of a folder for those in a work folder within it. The manifest goes first and comes last: a
 * folder without one is unfinished, and called again, this finishes it (`mendLeftovers`).
 */
export declare function fillFolder(work: string, path: string): void;
