import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explainStatement } from "../../scenario/explain/explanations.ts";
import { termCalled } from "../../scenario/words/termCalled.ts";
import { judgePrediction } from "./judgePrediction.ts";
import { lessonCalled, LESSONS } from "./lessons.ts";

test("there are twelve lessons, each with a name of its own", () => {
  expect(new Set(LESSONS.map(({ name }) => name)).size).toBe(12);
  expect(LESSONS.map(({ name }) => lessonCalled(name)?.name)).toEqual(LESSONS.map(({ name }) => name));
  expect(lessonCalled("J-shape")?.name).toBe("jShape");
  expect(lessonCalled("nothing")).toBeUndefined();
});

describe.each(LESSONS)("lesson $name", (lesson) => {
  test("takes ten to twenty minutes and rests on something published", () => {
    expect(lesson.minutes).toBeGreaterThanOrEqual(10);
    expect(lesson.minutes).toBeLessThanOrEqual(20);
    expect(lesson.sources.length).toBeGreaterThan(0);
    expect(lesson.goals.length * lesson.pitfalls.length * lesson.explanation.length).toBeGreaterThan(0);
  });

  test("uses terms that the glossary explains, and statements of the doctrine", () => {
    expect(lesson.terms.filter((term) => termCalled(term) === undefined)).toEqual([]);
    expect(lesson.doctrine.filter((id) => explainStatement(id) === undefined)).toEqual([]);
  });

  test("has levers that can stand where its plans put them", () => {
    const { levers, solution, misses } = lesson.challenge;
    for (const plan of [solution, misses, levers.map(({ start }) => start)]) {
      expect(plan).toHaveLength(levers.length);
      levers.forEach(({ least, most, step }, at) => {
        const steps = (plan[at] - least) / step;
        expect(plan[at]).toBeGreaterThanOrEqual(least);
        expect(plan[at]).toBeLessThanOrEqual(most);
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-9);
      });
    }
  });
});

describe("a prediction", () => {
  const scale = { least: 0, most: 10 };

  test("that is a number is judged by its distance on the scale", () => {
    expect(judgePrediction(scale, [5], [5.5])).toEqual({ distance: 0.05, grade: "close" });
    expect(judgePrediction(scale, [5], [6])).toEqual({ distance: 0.1, grade: "near" });
    expect(judgePrediction(scale, [0], [10])).toEqual({ distance: 1, grade: "far" });
  });

  test("that is a curve is judged by its direction too", () => {
    const points = [
      { en: "a", it: "a" },
      { en: "b", it: "b" },
    ];
    expect(judgePrediction({ ...scale, points }, [2, 3], [2, 4])).toEqual({
      distance: 0.05,
      grade: "close",
      direction: "same",
    });
    const directionOf = (predicted: number[], truth: number[]) =>
      judgePrediction({ ...scale, points }, predicted, truth).direction;
    expect(directionOf([3, 2], [2, 4])).toBe("other");
    // A line drawn level by hand is level within what a hand can do.
    expect(directionOf([3, 3.1], [2, 4])).toBe("flat");
    expect(directionOf([3, 3.3], [2, 4])).toBe("same");
    expect(directionOf([3, 3.1], [4, 4])).toBe("same");
  });
});

test("docs/lessons.md lists every lesson with its minutes and its question", () => {
  const page = readFileSync("docs/lessons.md", "utf8");
  const rows = LESSONS.map(
    ({ name, title, minutes, question }) => `| \`${name}\`: ${title.en} | ${minutes} | ${question.en} |`,
  );
  expect(page.split("\n").filter((line) => /^\| `\w+`: /.test(line))).toEqual(rows);
});
