// Whether a calibration finds again with what settings a market was made: the trattoria over a year with planned changes
// of price and advertising, five unknowns, weekly sales, stars and reviews of three houses.
import { beforeAll, describe, expect, test } from "vitest";
import { simulate } from "../../src/model/simulate.ts";
import { TRATTORIA_UNKNOWNS, trattoriaYear } from "../support/forecast/trattoriaYear.ts";
import { type CalibrationQuestion, planCalibration } from "../../src/studies/calibrate/calibrationPlan.ts";
import { learn } from "../../src/studies/calibrate/evidence.ts";
import { measureTargets } from "../../src/studies/calibrate/targets/measureTargets.ts";
import { type SelfTest, selfTest } from "../../src/studies/calibrate/selfTest.ts";

const DAYS = 364;
/** Truths that are held against what is found; runs of the design that the others learn from. */
const [MARKETS, RUNS] = [100, 1024];

const spans = Array.from({ length: DAYS / 7 }, (_, week) => ({ from: 7 * week, to: 7 * week + 7 }));
const targets = ["nonna", "catena", "brera"].flatMap((brand) =>
  (["sales", "rating", "reviews"] as const).map((what) => ({
    what,
    brand,
    spans,
    values: spans.map(() => 1),
  })),
);

describe(`in ${MARKETS} markets of known truth`, () => {
  let found: readonly SelfTest[] = [];
  beforeAll(() => {
    const question: CalibrationQuestion = {
      scenario: trattoriaYear(),
      unknowns: TRATTORIA_UNKNOWNS,
      targets,
      until: DAYS,
      points: RUNS,
      draws: 1,
      seed: "recovery",
      isSizeFree: false,
      selfTests: MARKETS,
      trials: 0,
      origins: 0,
    };
    const plan = planCalibration(question);
    const measured = plan.tasks.map(({ parameters, key }) =>
      measureTargets(simulate(parameters, key), targets),
    );
    const outcome = learn(plan, measured);
    found = outcome === undefined ? [] : selfTest(question, outcome, 0.9);
  }, 600_000);

  test("nine intervals in ten hold the truth, and no setting's much fewer", () => {
    const pooled = found.reduce((sum, { coverage }) => sum + coverage, 0) / found.length;
    expect(found).toHaveLength(TRATTORIA_UNKNOWNS.length);
    expect(pooled).toBeGreaterThanOrEqual(0.86);
    expect(pooled).toBeLessThanOrEqual(0.94);
    expect(Math.min(...found.map(({ coverage }) => coverage))).toBeGreaterThanOrEqual(0.8);
  });

  test.each([
    ["brands.nonna.quality", 0.2],
    ["brands.nonna.coverage.*", 0.2],
    ["choice.price", 0.2],
    ["advertising.greatestExposure", 0.35],
  ])("%s is found within %d of what was uncertain before", (path, most) => {
    expect(found.find((one) => one.path === path)?.error).toBeLessThanOrEqual(most);
  });

  test("of telling friends nothing is learnt, and its intervals say so", () => {
    const telling = found.find(({ path }) => path === "wordOfMouth.tellRate");
    expect(telling?.error).toBeGreaterThan(0.8);
    expect(telling?.width).toBeGreaterThan(0.8);
  });
});
