/**
 * Packs a text that comes piece by piece. The bytes are the same every time: no moment and no name of a machine is in
 * them, and the packing is not that of the Node at hand.
 *
 * @source RFC 1952
 */
export declare function gzip(pieces: Iterable<string>): Uint8Array;
