import { expect, test } from "vitest";
import { airPassengers } from "../../../test/support/series/airPassengers.ts";
import { courseOf, isWithin } from "./seasonCourse.ts";

test("the course is R's decompose(AirPassengers)$trend where half a year stands on both sides", () => {
  const course = courseOf(airPassengers, 12);
  [126.7916667, 127.25, 127.9583333, 128.5833333, 129, 129.75].forEach((value, at) =>
    expect(course[6 + at]).toBeCloseTo(value, 6),
  );
  expect([5, 6, 137, 138].map((at) => isWithin(airPassengers, 12, at))).toEqual([false, true, true, false]);
});

test("a straight line is its own course, to both ends, for even and odd seasons", () => {
  const line = Array.from({ length: 30 }, (_, at) => 10 + 3 * at);
  for (const length of [2, 3, 7, 12])
    courseOf(line, length).forEach((value, at) => expect(value).toBeCloseTo(line[at], 9));
});
