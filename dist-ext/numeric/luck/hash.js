/** Multipliers of the four lanes. */
const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;
/**
 * A fingerprint of bytes, to tell whether two results are the same: 128 bits, not against forgers.
 *
 * MurmurHash3, the 128-bit variant for 32-bit machines; bytes are read in little-endian order whatever the
 * machine's own is. Two different results share a fingerprint with chance 2⁻¹²⁸.
 *
 * @param bytes - what to fingerprint; of other typed arrays pass `new Uint8Array(a.buffer, a.byteOffset, a.byteLength)`
 * @param seed - a 32-bit integer that gives another family of fingerprints
 * @returns 32 hexadecimal digits, the four words one after another
 * @source Appleby (2011), MurmurHash3_x86_128, in SMHasher
 */
export function hashBytes(bytes, seed = 0) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const blocks = bytes.length - (bytes.length % 16);
    let h1 = seed | 0;
    let h2 = h1;
    let h3 = h1;
    let h4 = h1;
    for (let at = 0; at < blocks; at += 16) {
        h1 ^= lane(view.getInt32(at, true), c1, 15, c2);
        h1 = (Math.imul(rotate(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
        h2 ^= lane(view.getInt32(at + 4, true), c2, 16, c3);
        h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
        h3 ^= lane(view.getInt32(at + 8, true), c3, 17, c4);
        h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
        h4 ^= lane(view.getInt32(at + 12, true), c4, 18, c1);
        h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
    }
    if (blocks < bytes.length) {
        const rest = new DataView(new ArrayBuffer(16));
        for (let at = blocks; at < bytes.length; ++at)
            rest.setUint8(at - blocks, bytes[at]);
        h1 ^= lane(rest.getInt32(0, true), c1, 15, c2);
        h2 ^= lane(rest.getInt32(4, true), c2, 16, c3);
        h3 ^= lane(rest.getInt32(8, true), c3, 17, c4);
        h4 ^= lane(rest.getInt32(12, true), c4, 18, c1);
    }
    return finish(h1 ^ bytes.length, h2 ^ bytes.length, h3 ^ bytes.length, h4 ^ bytes.length);
}
function rotate(x, bits) {
    return (x << bits) | (x >>> (32 - bits));
}
function lane(word, before, bits, after) {
    return Math.imul(rotate(Math.imul(word, before), bits), after);
}
function finish(h1, h2, h3, h4) {
    const first = (h1 + h2 + h3 + h4) | 0;
    const a = spread(first);
    const b = spread((h2 + first) | 0);
    const c = spread((h3 + first) | 0);
    const d = spread((h4 + first) | 0);
    const sum = (a + b + c + d) | 0;
    return [sum, b + sum, c + sum, d + sum].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
/** Lets every bit of a word reach every other. */
function spread(word) {
    let h = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}
