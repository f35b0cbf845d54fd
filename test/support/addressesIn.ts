import { readFileSync } from "node:fs";

/** All addresses of luck of an enumeration, read from its source: once compiled, nothing is left of it but numbers. */
export function addressesIn(purposes: "Trait" | "Once" | "Within"): number[] {
  const text = readFileSync("src/model/layout/addresses.ts", "utf8");
  const [, body = ""] = new RegExp(`enum ${purposes} \\{([^}]*)\\}`).exec(text) ?? [];
  return Array.from(body.matchAll(/\w+ = (\w+),/g), ([, address]) => Number(address));
}
