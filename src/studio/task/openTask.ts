import { effect, signal } from "@preact/signals";
import type { Fault } from "../../language/fault.ts";
import type { Lesson } from "../../studies/lesson/lesson.ts";
import { openTask } from "../lessons/lessonPlace.ts";
import { lessonThread } from "../lessons/startTeacher.ts";
import { taskLesson, type TaskMarket } from "./taskLesson.ts";

/** The task of the address as a lesson; undefined while it is read, or where it makes no sense. */
export const ownTask = signal<Lesson | undefined>(undefined);
/** What is wrong with it. */
export const taskFaults = signal<readonly Fault[]>([]);

/** Reads the task that an address holds, whenever it holds another. */
export function keepTask(): () => void {
  return effect(() => {
    const market = openTask.value;
    ownTask.value = undefined;
    taskFaults.value = [];
    if (market?.task !== undefined) void read({ ...market, task: market.task });
  });
}

async function read(market: TaskMarket): Promise<void> {
  const { facts, faults } = await lessonThread().readTask(market);
  if (openTask.peek()?.task !== market.task) return;
  if (facts === undefined) taskFaults.value = faults;
  else ownTask.value = taskLesson(market, facts);
}
