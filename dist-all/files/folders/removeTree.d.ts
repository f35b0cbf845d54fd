/**
 * Removes a folder of our own with all that it holds, also where folders in it have been made read-only.
 *
 * @returns whether it is gone: other programs may hold files in it open
 */
export declare function removeTree(path: string): boolean;
