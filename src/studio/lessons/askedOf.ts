import type { Lesson } from "../../studies/lesson/lesson.ts";
import { openTask } from "./lessonPlace.ts";
import type { Asked } from "./lessonRuns.ts";

/** How a worker is told which lesson is meant: by its name, or by the task of the address with its market. */
export function askedOf({ name }: Lesson): Asked {
  const market = openTask.peek();
  return market?.task === undefined || !name.startsWith("task-") ? name : { ...market, task: market.task };
}
