import * as Comlink from "comlink";
import { readTask } from "../task/readTask.ts";
import {
  conductHints,
  conductLesson,
  type Gathered,
  type LessonOutcome,
  markPlan,
  type TargetOutcome,
} from "../../studies/lesson/conductLesson.ts";
import type { Lesson, LessonPlan } from "../../studies/lesson/lesson.ts";
import { lessonCalled } from "../../studies/lesson/lessons.ts";
import { inThisThread } from "../../studies/runs/inThisThread.ts";
import { taskLesson, type TaskMarket } from "../task/taskLesson.ts";
import { loadFromMemory } from "../worker/openQuestion.ts";

/** What a worker does for lessons: it simulates what is asked about, and marks plans. */
const teacher = { lessonHints, lessonOutcome, lessonMarks, readTask };

export type TeacherThread = typeof teacher;

Comlink.expose(teacher);

/** A lesson by its name, or a teacher's own task with its market. */
export type Asked = string | TaskMarket;

/** What a lesson shows before the prediction. */
function lessonHints(asked: Asked): Promise<readonly Gathered[]> {
  const lesson = known(asked);
  return conductHints(lesson, classroomOf(lesson, asked));
}

/** What really comes out. */
function lessonOutcome(asked: Asked): Promise<LessonOutcome> {
  const lesson = known(asked);
  return conductLesson(lesson, classroomOf(lesson, asked));
}

/** How a plan does in the challenge. */
function lessonMarks(asked: Asked, plan: LessonPlan): Promise<readonly TargetOutcome[]> {
  const lesson = known(asked);
  return markPlan(lesson, plan, classroomOf(lesson, asked));
}

function classroomOf({ path }: Lesson, asked: Asked) {
  const text = typeof asked === "string" ? undefined : asked.text;
  return { load: loadFromMemory({ path, ...(text !== undefined && { text }) }), executor: inThisThread };
}

function known(asked: Asked): Lesson {
  if (typeof asked === "string") {
    const lesson = lessonCalled(asked);
    if (lesson === undefined) throw new RangeError(`no lesson ${asked}`);
    return lesson;
  }
  const { facts, faults } = readTask(asked);
  if (facts === undefined) throw new RangeError(faults[0]?.message.en ?? "no task");
  return taskLesson(asked, facts);
}
