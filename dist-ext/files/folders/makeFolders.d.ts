/**
 * Makes a folder with those above it that are missing. Node's own way to do this never ends where a system refuses to
 * make any, as below `/proc`.
 *
 * @returns the folders that were made, the outermost first
 */
export declare function makeFolders(path: string): string[];
