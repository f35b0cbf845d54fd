/**
 * Gives the bytes of a file; undefined if there is none, which is for the caller to word; the reason why not, if it
 * is there but is not to be read: a folder, a device, too large, no permission.
 */
export declare const loadFile: (path: string, most: number) => Uint8Array<ArrayBufferLike> | {
    refused: import("../../index.ts").Fault;
} | undefined;
