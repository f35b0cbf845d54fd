import { expect, test } from "vitest";
import { readSound } from "../../../test/scenario/load.ts";
import { valid } from "../../../test/scenario/valid.ts";
import { compileRules } from "./rules.ts";

const rules = (...settings: string[]) => compileRules(readSound(valid, settings), 25);

test("spreads become precisions: one over the square", () => {
  const { beliefs, wordOfMouth, advertising } = rules(
    "beliefs.priorSpread=0.5",
    "beliefs.experienceSpread=0.25",
    "beliefs.reviewSpread=2",
    "wordOfMouth.friendSpread=0.1",
    "advertising.spread=4",
  );
  expect([beliefs.priorPrecision, beliefs.experiencePrecision, beliefs.reviewPrecision]).toEqual([
    4, 16, 0.25,
  ]);
  expect(wordOfMouth.friendPrecision).toBeCloseTo(100, 9);
  expect(advertising.informative).toBe(1 / 16);
});

test.each([
  ["none", 0],
  ["tenths", 0.1],
  ["halves", 0.5],
])("stars rounded to %s are shown in steps of %d", (word, step) => {
  expect(rules(`platform.rounding=${word}`).platform.rounding).toBe(step);
});

test("what never ends is infinite, and a half-life counts only where recent reviews weigh more", () => {
  expect(rules("platform.fakeStay=never").platform.fakeStay).toBe(Number.POSITIVE_INFINITY);
  expect(rules("platform.fakeStay=30").platform.fakeStay).toBe(30);
  expect(rules("platform.display=allTime", "platform.recencyHalfLife=60").platform.recencyHalfLife).toBe(
    Number.POSITIVE_INFINITY,
  );
  expect(rules("platform.display=recency", "platform.recencyHalfLife=60").platform.recencyHalfLife).toBe(60);
  expect(rules("beliefs.halfLife=100").beliefs.halfLife).toBe(100);
});

test("advertising carries over by halves: in its half-life half is left, with none nothing", () => {
  const { carryOver } = rules("advertising.halfLife=3").advertising;
  expect(carryOver ** 3).toBeCloseTo(0.5, 14);
  expect(rules("advertising.halfLife=0").advertising.carryOver).toBe(0);
});

test("whoever must buy has no other way out; surveys and care in the model's order", () => {
  expect(rules("choice.outside=-1000").choice.outside).toBe(Number.NEGATIVE_INFINITY);
  expect(rules("choice.outside=-999").choice.outside).toBe(-999);
  expect(rules().choice.referencePrice).toBe(25);
  const { surveys, care, journey } = rules(
    "surveys={ share: 0.3, noise: 0.2, points: 7 }",
    "care.stayLoyal={ silent: 0.1, unresolved: 0.2, resolved: 0.3, quick: 0.4 }",
    "journey.extraSources={ know: 1, go: 2, do: 3, buy: 4 }",
  );
  expect(surveys).toEqual({ surveyShare: 0.3, surveyNoise: 0.2, surveyPoints: 7 });
  expect([...care.stayLoyal]).toEqual([0.1, 0.2, 0.3, 0.4]);
  expect([...journey.extraSources]).toEqual([1, 2, 3, 4]);
});
