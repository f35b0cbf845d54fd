import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { gzip } from "./gzip.ts";

test("gzip(…) packs what another program unpacks, with the same bytes every time", () => {
  const pieces = Array.from({ length: 1000 }, (_, at) => `line ${at} à la fin 🍕\n`);
  const packed = gzip(pieces);
  expect(gunzipSync(packed).toString("utf8")).toBe(pieces.join(""));
  expect(gzip([pieces.join("")]).slice(0, 10)).toEqual(packed.slice(0, 10));
  expect(Array.from(packed.subarray(4, 8))).toEqual([0, 0, 0, 0]);
  expect(gunzipSync(gzip([])).length).toBe(0);
});
