import { describe, expect, test } from "vitest";
import { metricByStretch } from "../../src/studies/lesson/lessonMeasures.ts";
import { COUNTED, COUNTED_HOUSE } from "../../src/studies/lesson/content/calibrate.ts";
import { conductLesson, LESSON_SEED, markPlan } from "../../src/studies/lesson/conductLesson.ts";
import { LESSONS } from "../../src/studies/lesson/lessons.ts";
import { inThisThread } from "../../src/studies/runs/inThisThread.ts";
import { loadShipped } from "../support/scenarioTexts.ts";

const classroom = (seed: string) => ({ load: loadShipped, executor: inThisThread, seed });

describe.each(LESSONS)("lesson $name", (lesson) => {
  test.each([LESSON_SEED, "other luck"])("says what the engine does, with luck “%s”", async (seed) => {
    const { truth, hints } = await conductLesson(lesson, classroom(seed));
    const shown = hints.map(({ values }) => values);
    expect({ truth: truth.values, shown, holds: lesson.answer.holds(truth.values, shown) }).toMatchObject({
      holds: true,
    });
    const { least, most } = lesson.predict;
    for (const value of [truth.values, ...shown].flat()) {
      expect(value).toBeGreaterThanOrEqual(least);
      expect(value).toBeLessThanOrEqual(most);
    }
  });

  test("has a challenge that is solved by its solution, with other luck too", async () => {
    for (const seed of [LESSON_SEED, "other luck"]) {
      const marks = await markPlan(lesson, lesson.challenge.solution, classroom(seed));
      expect(marks).toMatchObject(marks.map(() => ({ isMet: true })));
    }
  });

  test("has a challenge that is neither solved as it begins nor by what many try first", async () => {
    const { challenge } = lesson;
    for (const plan of [challenge.misses, challenge.levers.map(({ start }) => start)]) {
      const marks = await markPlan(lesson, plan, classroom(LESSON_SEED));
      expect(marks.map(({ isMet }) => isMet)).toContain(false);
    }
  });
});

test("what was counted in the lesson on calibrating is what its house sells", async () => {
  const house = {
    path: "restaurant/trattoria.yaml",
    given: COUNTED_HOUSE.settings,
    hints: [],
    asked: {},
    predict: {
      says: { en: "", it: "" },
      unit: "count",
      of: metricByStretch("nonna", "sales", 6),
      least: 0,
      most: 1,
    },
    runs: 1,
  } as const;
  const { truth } = await conductLesson(house, classroom(COUNTED_HOUSE.seed));
  expect(truth.values.slice(0, COUNTED.length)).toEqual(COUNTED);
});
