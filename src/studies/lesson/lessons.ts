import { buzz } from "./content/buzz.ts";
import { calibrate } from "./content/calibrate.ts";
import { crisis } from "./content/crisis.ts";
import { day } from "./content/day.ts";
import { firstReview } from "./content/firstReview.ts";
import { jShape } from "./content/jShape.ts";
import { loop } from "./content/loop.ts";
import { luck } from "./content/luck.ts";
import { promise } from "./content/promise.ts";
import { pushPull } from "./content/pushPull.ts";
import { qualityCoverage } from "./content/qualityCoverage.ts";
import { zeroMoment } from "./content/zeroMoment.ts";
import type { Lesson } from "./lesson.ts";

/** Every lesson, in the order in which a course takes them. */
export const LESSONS: readonly Lesson[] = [
  zeroMoment,
  loop,
  day,
  jShape,
  firstReview,
  promise,
  pushPull,
  crisis,
  buzz,
  qualityCoverage,
  luck,
  calibrate,
];

/** The lesson of a name, however it is written: `jShape`, `jshape`, `j-shape`. */
export function lessonCalled(name: string): Lesson | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, "");
  return LESSONS.find((lesson) => plain(lesson.name) === plain(name));
}
