import { Gzip } from "fflate";
/**
 * Packs a text that comes piece by piece. The bytes are the same every time: no moment and no name of a machine is in
 * them, and the packing is not that of the Node at hand.
 *
 * @source RFC 1952
 */
export function gzip(pieces) {
    const packed = [];
    const packer = new Gzip({ mtime: 0 }, (bytes) => void packed.push(bytes));
    const encoder = new TextEncoder();
    for (const piece of pieces)
        packer.push(encoder.encode(piece));
    packer.push(new Uint8Array(0), true);
    return Buffer.concat(packed);
}
