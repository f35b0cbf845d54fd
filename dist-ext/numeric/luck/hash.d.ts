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
export declare function hashBytes(bytes: Uint8Array, seed?: number): string;
