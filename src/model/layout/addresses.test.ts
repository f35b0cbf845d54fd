import { expect, test } from "vitest";
import { Once, Trait, Within } from "./addresses.ts";

const numbersOf = (purposes: object) =>
  Object.values(purposes).filter((value): value is number => typeof value === "number");

test.each([
  ["a consumer", Trait],
  ["a journey", Once],
  ["a micro-moment", Within],
])("no two purposes of %s share an address", (_, purposes) => {
  const addresses = numbersOf(purposes);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test("what a consumer draws for each brand has sixteen addresses of its own", () => {
  const byBrand = numbersOf(Trait)
    .filter((address) => address >= 0x10)
    .sort((a, b) => a - b);
  byBrand.slice(1).forEach((address, at) => expect(address - byBrand[at]).toBeGreaterThanOrEqual(16));
});
