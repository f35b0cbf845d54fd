import {
  conductHints,
  conductLesson,
  type LessonOutcome,
  type Gathered,
  markPlan,
  type TargetOutcome,
} from "../../studies/lesson/conductLesson.ts";
import type { Lesson, LessonPlan } from "../../studies/lesson/lesson.ts";
import { lessonCalled } from "../../studies/lesson/lessons.ts";
import { inThisThread } from "../../studies/runs/executor.ts";
import { loadFromMemory } from "../worker/shippedScenarios.ts";

/** What a lesson shows before the prediction. */
export function lessonHints(name: string): Promise<readonly Gathered[]> {
  const lesson = known(name);
  return conductHints(lesson, classroomOf(lesson));
}

/** What really comes out. */
export function lessonOutcome(name: string): Promise<LessonOutcome> {
  const lesson = known(name);
  return conductLesson(lesson, classroomOf(lesson));
}

/** How a plan does in the challenge. */
export function lessonMarks(name: string, plan: LessonPlan): Promise<readonly TargetOutcome[]> {
  const lesson = known(name);
  return markPlan(lesson, plan, classroomOf(lesson));
}

function classroomOf({ path }: Lesson) {
  return { load: loadFromMemory({ path }), executor: inThisThread };
}

function known(name: string): Lesson {
  const lesson = lessonCalled(name);
  if (lesson === undefined) throw new RangeError(`no lesson ${name}`);
  return lesson;
}
