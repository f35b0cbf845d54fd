import { expect, test } from "vitest";
import { threefry } from "./threefry.ts";

test("threefry(…) gives the known answers of Random123 for 20 rounds", () => {
  // Random123 1.14, tests/kat_vectors, lines "threefry2x32 20"
  expect(threefry(0, 0, 0, 0)).toEqual({ first: 0x6b200159, second: 0x99ba4efe });
  const ones = 0xffffffff;
  expect(threefry(ones, ones, ones, ones)).toEqual({ first: 0x1cb996fc, second: 0xbb002be7 });
  expect(threefry(0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3)).toEqual({
    first: 0xc4923a9c,
    second: 0x483df7a0,
  });
});
