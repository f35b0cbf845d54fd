import { expect, test } from "vitest";
import { onceEach } from "./onceEach.ts";

test("what belongs to a thing is worked out once, also where it is nothing, and anew for its equal", () => {
  const asked: object[] = [];
  const nameOf = onceEach((thing: { readonly name?: string }) => {
    asked.push(thing);
    return thing.name;
  });
  const [nonna, twin, nobody] = [{ name: "Nonna" }, { name: "Nonna" }, {}];
  expect([nonna, nonna, twin, nobody, nobody].map(nameOf)).toEqual([
    "Nonna",
    "Nonna",
    "Nonna",
    undefined,
    undefined,
  ]);
  expect(asked).toEqual([nonna, twin, nobody]);
});
