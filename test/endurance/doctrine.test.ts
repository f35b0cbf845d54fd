import { describe, expect, test } from "vitest";
import { CLAIMS } from "../../src/experiment/claims/claims.ts";
import {
  atBoundary,
  measureClaim,
  type MeasuredClaim,
  type MeasuredConsequence,
} from "../../src/experiment/claims/measureClaim.ts";
import { bundledEngine } from "../doctrine/bundledEngine.ts";

// Each statement of the doctrine as paired runs with the same luck. An effect must lie more than four of its standard
// errors on the expected side of nothing. The sizes in the registry were chosen so that nearly all lie beyond six;
// the seed is the first one that was tried.

const SEED = "doctrine";
const ENOUGH = 4;

const engine = await bundledEngine();
const measured = new Map<string, MeasuredClaim>();

for (const claim of CLAIMS) {
  test(`${claim.id}: ${claim.says.en}`, async () => {
    const result = await measureClaim(claim, { seed: SEED }, engine);
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
      const { consequences } = await measureClaim(atBoundary(claim), { seed: SEED, runs: 1 }, engine);
      for (const { measure, before, after } of consequences) {
        expect(after, measure.about.en).toEqual(before);
        expect(before.every(Number.isFinite), measure.about.en).toBe(true);
      }
    });
  }
});

test("ignoring complaints costs a tenth of the revenue and more", () => {
  const { before, effect } = measured.get("D20-ignored")!.consequences[0];
  const revenue = before.reduce((sum, value) => sum + value, 0) / before.length;
  expect(effect.mean / revenue).toBeLessThan(-0.1);
});

test("every row of the doctrine has a claim, every claim a name of its own", () => {
  const rows = new Set(CLAIMS.map(({ doctrine }) => doctrine));
  expect([...rows]).toEqual(Array.from({ length: 24 }, (_, row) => `D${row + 1}`));
  expect(new Set(CLAIMS.map(({ id }) => id)).size).toBe(CLAIMS.length);
  for (const { id, doctrine } of CLAIMS) expect(id.startsWith(`${doctrine}-`)).toBe(true);
});

/** Standard errors by which an effect lies on the side where it is expected. */
function standardErrors({ effect, expected }: MeasuredConsequence): number {
  return (expected === "rises" ? effect.mean : -effect.mean) / effect.standardError;
}
