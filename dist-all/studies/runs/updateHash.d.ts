/** What takes the bytes of a fingerprint: a hash of Node, or a list of parts. */
export interface TakesBytes {
    update(data: string | Uint8Array): unknown;
}
/**
 * Feeds a hash with any plain value: text, numbers to the last bit, typed arrays, lists and objects. Keys go in
 * alphabetical order, so that the order of writing does not matter.
 */
export declare function updateHash(hash: TakesBytes, value: unknown): void;
