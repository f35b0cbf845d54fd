import { effect, signal } from "@preact/signals";
import type { Gathered, LessonOutcome, TargetOutcome } from "../../studies/lesson/conductLesson.ts";
import type { Lesson, LessonPlan } from "../../studies/lesson/lesson.ts";
import { lessonThread } from "./startTeacher.ts";
import { openTask } from "./lessonPlace.ts";
import type { Asked } from "./teacher.ts";

/** What a pupil has done in the lesson on the screen. */
export const prediction = signal<readonly number[]>([]);
/** Points that were drawn: a curve counts once all of them are. */
export const drawn = signal<ReadonlySet<number>>(new Set());
export const hints = signal<readonly Gathered[]>([]);
export const outcome = signal<LessonOutcome | undefined>(undefined);
export const plan = signal<LessonPlan>([]);
export const marks = signal<readonly TargetOutcome[]>([]);
/** The plan that the marks belong to: others make them stale. */
export const markedPlan = signal<LessonPlan | undefined>(undefined);
export const busy = signal<"" | "running" | "marking">("");
export const hasFailed = signal(false);

let turn = 0;

/** Begins a lesson anew. What an earlier one still simulates is thrown away when it comes. */
function beginLesson(lesson: Lesson): void {
  const { least, most, points } = lesson.predict;
  prediction.value = (points ?? [0]).map(() => (least + most) / 2);
  drawn.value = new Set();
  plan.value = lesson.challenge.levers.map(({ start }) => start);
  outcome.value = markedPlan.value = undefined;
  hints.value = marks.value = [];
  busy.value = "";
  hasFailed.value = false;
  const mine = ++turn;
  if (lesson.hints.length > 0)
    void guard(mine, lessonThread().lessonHints(askedOf(lesson)), (found) => (hints.value = found));
}

/** Says what a pupil expects at one point. */
export function predictAt(point: number, value: number): void {
  prediction.value = prediction.value.map((before, at) => (at === point ? value : before));
  drawn.value = new Set([...drawn.value, point]);
}

/** Simulates what the lesson asks about. */
export async function runLesson(lesson: Lesson): Promise<void> {
  busy.value = "running";
  await guard(turn, lessonThread().lessonOutcome(askedOf(lesson)), (found) => (outcome.value = found));
}

/** Simulates the plan and holds it against the targets. */
export async function markOwnPlan(lesson: Lesson): Promise<void> {
  busy.value = "marking";
  const asked = plan.value;
  await guard(turn, lessonThread().lessonMarks(askedOf(lesson), asked), (found) => {
    marks.value = found;
    markedPlan.value = asked;
  });
}

async function guard<Found>(mine: number, work: Promise<Found>, take: (found: Found) => void): Promise<void> {
  try {
    const found = await work;
    if (mine === turn) take(found);
  } catch {
    if (mine === turn) hasFailed.value = true;
  } finally {
    if (mine === turn) busy.value = "";
  }
}

/** Begins the lesson that the address names, whenever it names another. */
export function keepLesson(current: () => Lesson | undefined): () => void {
  let before: Lesson | undefined;
  return effect(() => {
    const lesson = current();
    if (lesson !== before && lesson !== undefined) beginLesson(lesson);
    before = lesson;
  });
}

/** How a worker is told which lesson is meant: by its name, or by the task of the address with its market. */
export function askedOf({ name }: Lesson): Asked {
  const market = openTask.peek();
  return market?.task === undefined || !name.startsWith("task-") ? name : { ...market, task: market.task };
}
