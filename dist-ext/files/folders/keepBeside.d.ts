/** The place itself, then its neighbours `…-2`, `…-3` and so on. */
export declare function placesBeside(path: string): Generator<string>;
/**
 * Keeps a folder that cannot stand where it was meant to: beside that place, else among the temporary files. What an
 * earlier interruption left there of the same answer gives way to as many runs or more.
 *
 * @param fresh - the folder as it was made
 * @param said - the place as it was typed
 * @param real - the same without links in it
 * @returns where it stands
 */
export declare function keepBeside(fresh: string, said: string, real: string): string;
