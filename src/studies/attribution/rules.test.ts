import { expect, test } from "vitest";
import { creditsOf, RULES } from "./rules.ts";

// Touchpoints 0, 1, 2. Two purchases after 0 → 1, one after 1 → 1 → 2, one after 2, three without any touch.
const paths = [
  { touches: [0, 1], bought: 2, lost: 2 },
  { touches: [1, 1, 2], bought: 1, lost: 0 },
  { touches: [2], bought: 1, lost: 1 },
  { touches: [], bought: 3, lost: 4 },
];
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 12));

test.each([
  ["firstTouch", [2, 1, 1]],
  ["lastTouch", [0, 2, 2]],
  ["linear", [1, 1 + 2 / 3, 1 / 3 + 1]],
  // Groups {0, 1} with 2, {1, 2} with 1 and {2} with 1, each shared equally.
  ["shapley", [1, 1.5, 1.5]],
] as const)("creditsOf(%s) is reckoned by hand", (rule, expected) => {
  expect([...creditsOf(rule, paths, 3)]).toEqual(near(expected));
});

test("creditsOf(markov) divides by the removal effects", () => {
  // Steps: start → 0 4/7, 1 1/7, 2 2/7; 0 → 1 always; 1 → 1 1/6, → 2 1/6, buys 2/6, leaves 2/6; 2 buys 2/3.
  // From 1: x = x/6 + 2/3 · 1/6 + 2/6 = 8/15. P = (5 · 8/15 + 2 · 2/3) / 7 = 4/7, as 4 of 7 bought.
  // Without 0: (8/15 + 4/3) / 7; without 1: 4/21; without 2: x = 2/5, so (5 · 2/5) / 7.
  const whole = 4 / 7;
  const effects = [(8 / 15 + 4 / 3) / 7, 4 / 21, 2 / 7].map((left) => 1 - left / whole);
  const sum = effects.reduce((all, effect) => all + effect, 0);
  expect([...creditsOf("markov", paths, 3)]).toEqual(near(effects.map((effect) => (4 * effect) / sum)));
});

test("every rule credits all purchases that have a touch, and none twice", () => {
  for (const rule of RULES) {
    const credits = creditsOf(rule, paths, 3);
    expect(credits.reduce((sum, credit) => sum + credit, 0)).toBeCloseTo(4, 12);
  }
});

test("no rule credits anything where nobody bought", () => {
  for (const rule of RULES)
    expect([...creditsOf(rule, [{ touches: [1], bought: 0, lost: 5 }], 2)]).toEqual([0, 0]);
});
