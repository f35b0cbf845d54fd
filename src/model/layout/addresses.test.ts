import { expect, test } from "vitest";
import { addressesIn } from "../../../test/support/addressesIn.ts";

test.each([
  ["a consumer", "Trait"],
  ["a journey", "Once"],
  ["a micro-moment", "Within"],
] as const)("no two purposes of %s share an address", (_, purposes) => {
  const addresses = addressesIn(purposes);
  expect(addresses.length).toBeGreaterThan(10);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test("what a consumer draws for each brand has sixteen addresses of its own", () => {
  const byBrand = addressesIn("Trait")
    .filter((address) => address >= 0x10)
    .sort((a, b) => a - b);
  byBrand.slice(1).forEach((address, at) => expect(address - byBrand[at]).toBeGreaterThanOrEqual(16));
});
