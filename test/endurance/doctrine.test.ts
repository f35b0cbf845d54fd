import { describe, expect, test } from "vitest";
import { CLAIMS } from "../../src/studies/claims/claims.ts";
import {
  atBoundary,
  measureClaim,
  type MeasuredClaim,
  type MeasuredConsequence,
} from "../../src/studies/claims/measureClaim.ts";
import { measureBoundary } from "../../src/studies/claims/measureBoundary.ts";
import { inThisThread } from "../../src/studies/runs/inThisThread.ts";

// Each statement of the doctrine as paired runs with the same luck. An effect must lie more than four of its standard
// errors on the expected side of nothing. The sizes in the registry were chosen so that nearly all lie beyond six;
// the seed is the first one that was tried.

const SEED = "doctrine";
const ENOUGH = 4;

/** What changes nothing at all does so in any market. */
const SMALL = { runs: 1, consumers: 300, days: 75 };

const measured = new Map<string, MeasuredClaim>();

for (const claim of CLAIMS) {
  test(`${claim.id}: ${claim.says.en}`, async () => {
    const result = await measureClaim(claim, { seed: SEED }, inThisThread);
    measured.set(claim.id, result);
    for (const consequence of result.consequences) {
      const { measure, expected, depends, effect } = consequence;
      const what = `${measure.about.en} ${expected}: ${effect.mean} ± ${effect.standardError}`;
      if (depends === undefined) expect(standardErrors(consequence), what).toBeGreaterThan(ENOUGH);
      else expect(standardErrors(consequence), `${what}, so take “depends” away`).toBeLessThan(ENOUGH);
    }
  });
}

describe("where a claim stops holding, its lever changes nothing at all", () => {
  for (const claim of CLAIMS.filter(({ boundary }) => boundary !== undefined)) {
    test(`${claim.id}: ${claim.boundary?.says.en}`, async () => {
      const { consequences } = await measureClaim(atBoundary(claim), { seed: SEED, ...SMALL }, inThisThread);
      for (const { measure, before, after } of consequences) {
        expect(after, measure.about.en).toEqual(before);
        expect(before.every(Number.isFinite), measure.about.en).toBe(true);
      }
    });
  }
});

test("ignoring complaints costs a tenth of the revenue and more", () => {
  const { relative, verdict, by } = measured.get("D20-ignored")!.consequences[0];
  expect({ by, verdict }).toEqual({ by: 0.1, verdict: "supported" });
  expect(relative.high).toBeLessThan(-0.1);
});

test("more quality beats more presence, over all the presence that was tried", async () => {
  const claim = CLAIMS.find(({ id }) => id === "D12-coverage")!;
  const { edges } = await measureBoundary(claim, claim.moderator!, { seed: SEED }, inThisThread);
  expect(edges).toEqual([]);
});

/** Standard errors by which an effect lies on the side where it is expected. */
function standardErrors({ effect, expected }: MeasuredConsequence): number {
  return (expected === "rises" ? effect.mean : -effect.mean) / effect.standardError;
}
