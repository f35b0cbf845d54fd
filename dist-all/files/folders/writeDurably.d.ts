/** What a file holds: bytes, a text, or a text in pieces. */
export type Content = Uint8Array | string | Iterable<string>;
/** Writes a new file and waits until it is on the disk, so that a rename never comes before the content. */
export declare function writeDurably(file: string, content: Content): {
    readonly bytes: number;
    readonly sha256: string;
};
