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
  expect(stderr).toContain("brands.nonna has no “qualty”");
  expect(stderr).toContain("--lever must be a setting of nonna, but is brands.verde.price.");
  expect((await optimise("--runs", "0")).stderr).toContain("--runs must be a whole number from 1");
  expect((await optimise("--runs", "1", "--lever", "brands.nonna.price=20..32")).code).toBe(2);
  expect(existsSync(join(place.path, "nothing"))).toBe(false);
});
