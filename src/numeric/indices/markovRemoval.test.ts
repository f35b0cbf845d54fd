import { expect, test } from "vitest";
import { removalEffects } from "./markovRemoval.ts";

const path = (touches: readonly number[], bought: number, lost: number) => ({ touches, bought, lost });

/** Shorter than a last bit of the solver, longer than any mistake. */
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

test("removalEffects(…) reckons three paths as one does by hand", () => {
  // A→B→C buys, A leaves, B→C leaves. P(purchase) = (⅔ · ½ + ⅓) · 1 · ½ = ⅓; without A ⅓ · ½ = ⅙, without B or C 0.
  const paths = [path([0, 1, 2], 1, 0), path([0], 0, 1), path([1, 2], 0, 1)];
  expect([...removalEffects(paths, 3)]).toEqual(near([0.5, 1, 1]));
});

test("removalEffects(…) goes round in circles for as long as the paths did", () => {
  // A→A→B buys once and A leaves once: from A to A ⅓, to B ⅓, away ⅓, so that B is reached with ⅓ ÷ (1 − ⅓) = ½.
  const effects = removalEffects([path([0, 0, 1], 1, 0), path([0], 0, 1), path([1], 2, 0)], 2);
  // P = ½ · ½ + ½ = ¾ from the start (half begin at A, half at B); without A ½, without B 0.
  expect([...effects]).toEqual(near([1 - 0.5 / 0.75, 1]));
});

test("removalEffects(…) counts equal paths together", () => {
  const apart = [path([0, 1], 1, 0), path([0, 1], 0, 1), path([1], 1, 0), path([0], 0, 1)];
  const together = [path([0, 1], 1, 1), path([1], 1, 0), path([0], 0, 1)];
  expect(removalEffects(together, 2)).toEqual(removalEffects(apart, 2));
});

test("removalEffects(…) gives nothing to touchpoints that nobody met, nor where nobody bought", () => {
  expect([...removalEffects([path([1], 3, 1), path([], 5, 2)], 3)]).toEqual(near([0, 1, 0]));
  expect([...removalEffects([path([0, 1], 0, 4)], 2)]).toEqual([0, 0]);
  expect([...removalEffects([], 2)]).toEqual([0, 0]);
});
