/**
 * Where a path leads: what it links to, also where nothing stands there yet, so that a link to a folder stays one when
 * the folder is replaced.
 */
export declare function realPlace(path: string): string;
