import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace, umot } from "./support/umot.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

const optimise = (...words: string[]) => umot(["optimise", "small.yaml", ...words], place.path);

test("umot optimise refuses bad questions before anything runs, all faults at once", async () => {
  const bad = [
    "--lever",
    "brands.nonna.qualty=0..1",
    "--lever",
    "brands.verde.price=1..2",
    "--out",
    "nothing",
  ];
  const { code, stderr } = await optimise(...bad);
  expect(code).toBe(2);
  expect(stderr).toMatchInlineSnapshot(`
    "umot: brands.nonna.qualty must be a setting, but brands.nonna has no “qualty”. Did you mean brands.nonna.quality?
    --lever must be a setting of nonna, but is brands.verde.price.
      Write brands.nonna. and a setting, or name another brand with --brand.
    "
  `);
  expect((await optimise("--runs", "0")).stderr).toMatchInlineSnapshot(`
    "umot: --runs must be a whole number from 1 to 10000, but is “0”.
      Write --runs 20.
    "
  `);
  expect((await optimise("--runs", "1", "--lever", "brands.nonna.price=20..32")).code).toBe(2);
  expect(existsSync(join(place.path, "nothing"))).toBe(false);
});
