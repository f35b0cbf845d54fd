import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace, umot } from "../cli/support/umot.ts";

// One comparison in some hundred once took the process with it while its threads ended (`beginThread`). Twenty real
// ones with two threads: each needs one run more than the one before, so that all others come from the store.

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

test.each(Array.from({ length: 2 }, (_, part) => part))(
  "comparisons that find most of their runs made before end well (part %i)",
  async (part) => {
    const codes: (number | null)[] = [];
    for (let at = 0; at < 10; ++at) {
      const runs = String(2 + ((10 * part + at) % 12));
      const seed = ["--seed", `again ${Math.floor((10 * part + at) / 12)}`];
      const market = ["--consumers", "300", "--days", "121", "--set", "expect=[]"];
      const words = ["small.yaml", "--with", "brands.nonna.quality=0.9", "--runs", runs, "--workers", "2"];
      codes.push((await umot(["compare", ...words, ...seed, ...market], place.path)).code);
    }
    expect(codes).toEqual(Array.from({ length: 10 }, () => 0));
  },
);
