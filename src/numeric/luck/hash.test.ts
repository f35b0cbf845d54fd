import { expect, test } from "vitest";
import { hashBytes } from "./hash.ts";

const fromText = (text: string) => new TextEncoder().encode(text);
/** The words of a fingerprint as the bytes that SMHasher compares. */
const toBytes = (hash: string) =>
  hash.match(/.{8}/g)!.flatMap((word) =>
    word
      .match(/../g)!
      .reverse()
      .map((digits) => parseInt(digits, 16)),
  );

test("hashBytes(…) is MurmurHash3_x86_128: SMHasher's verification value", () => {
  // Fingerprints of (), (0), (0 1), … (0 … 254) with seeds 256, 255, … 1, then one of them all together.
  const hashes = Array.from({ length: 256 }, (_, length) =>
    toBytes(
      hashBytes(
        Uint8Array.from({ length }, (_, byte) => byte),
        256 - length,
      ),
    ),
  ).flat();
  const verification = toBytes(hashBytes(Uint8Array.from(hashes)))
    .slice(0, 4)
    .reverse();
  expect(verification).toEqual([0xb3, 0xec, 0xe6, 0x2a]);
});

test("hashBytes(…) of known texts", () => {
  expect(hashBytes(fromText(""))).toBe("00000000000000000000000000000000");
  expect(hashBytes(fromText("The quick brown fox jumps over the lazy dog"))).toBe(
    "2f1583c3ecee2c675d7bf66ce5e91d2c",
  );
});

test("hashBytes(…) looks at the bytes of the view alone, wherever it starts", () => {
  const whole = fromText("xxx0123456789abcdefgyyy");
  expect(hashBytes(whole.subarray(3, 20))).toBe(hashBytes(fromText("0123456789abcdefg")));
});

test("hashBytes(…) changes with every single bit and with trailing zeros", () => {
  const bytes = new Uint8Array(37);
  const hashes = new Set([hashBytes(bytes)]);
  for (let bit = 0; bit < 37 * 8; ++bit) {
    const changed = bytes.slice();
    changed[bit >> 3] = 1 << (bit & 7);
    hashes.add(hashBytes(changed));
  }
  for (let length = 0; length < 37; ++length) hashes.add(hashBytes(bytes.subarray(0, length)));
  expect(hashes.size).toBe(1 + 37 * 8 + 37);
});
