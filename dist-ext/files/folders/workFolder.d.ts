/**
 * A folder in which an output folder is made: `new/` is written there, and the folder that it replaces waits in `old/`.
 *
 * It is told from a folder of the user's by a mark and not by its name: a file within that repeats the random end of
 * its name. Whoever copies, renames or imitates such a folder has made it his own.
 */
export interface WorkFolder {
    readonly path: string;
    /** removes it with all that it holds; what cannot be removed stays and is no fault */
    remove(): void;
}
/** Parts of a work folder. */
export declare const NEW = "new";
export declare const OLD = "old";
/**
 * Makes a work folder.
 *
 * @param parent - where; it must be there
 * @param name - what it is for, the beginning of its name
 */
export declare function createWorkFolder(parent: string, name: string): WorkFolder;
/** Whether umot made this folder to work in. */
export declare function isWorkFolder(path: string): boolean;
/**
 * Whether a folder is one that umot worked in and that nobody works in any more.
 *
 * @param patience - silence after which an owner that ran elsewhere counts as dead, in milliseconds
 */
export declare function isAbandoned(path: string, patience?: number): boolean;
