/** A file of a store. */
export interface StoredFile {
    readonly file: string;
    readonly bytes: number;
    /** when it was last written or read, in milliseconds since 1970 */
    readonly used: number;
}
/** Where a run stands in a store. */
export declare function fileOfRun(store: string, address: string): string;
/** Name of the half-written file of this process, which no other one will give. */
export declare function partialName(file: string): string;
/** The runs kept in a folder; whatever else stands there is not seen, and so never removed. */
export declare function storedFiles(path: string): StoredFile[];
/** Removes what killed processes left half-written. */
export declare function removePartials(path: string): void;
/** @returns whether a file of a store is gone: folders of it may have been made read-only */
export declare function removeStored(file: string): boolean;
