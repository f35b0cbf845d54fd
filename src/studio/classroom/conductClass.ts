import { signal } from "@preact/signals";
import type { TargetOutcome } from "../../studies/lesson/conductLesson.ts";
import type { Lesson } from "../../studies/lesson/lesson.ts";
import { askedOf } from "../lessons/askedOf.ts";
import { lessonThread } from "../lessons/startTeacher.ts";
import type { ClassAnswer } from "./classCode.ts";
import { rankPlans } from "./rankPlans.ts";

/** A plan of the class and what came of it. */
export interface RankedPlan extends ClassAnswer {
  readonly marks: readonly TargetOutcome[];
}

/** What a class predicted and planned, beside what comes out; plans arrive one by one. */
export interface ClassResult {
  readonly answers: readonly ClassAnswer[];
  readonly truth: readonly number[];
  readonly ranked: readonly RankedPlan[];
}

/** The lesson that the result on the screen belongs to. */
export const conductedLesson = signal<Lesson | undefined>(undefined);

let turn = 0;

/** Simulates the lesson and every plan of the class with the same luck. */
export async function conductClass(
  lesson: Lesson,
  answers: readonly ClassAnswer[],
  take: (result: ClassResult) => void,
): Promise<void> {
  const mine = ++turn;
  const ask = lessonThread();
  const { truth } = await ask.lessonOutcome(askedOf(lesson));
  const marked: RankedPlan[] = [];
  const tell = () => {
    if (mine !== turn) return;
    conductedLesson.value = lesson;
    take({ answers, truth: truth.values, ranked: rankPlans(lesson, marked) });
  };
  tell();
  const known = new Map<string, readonly TargetOutcome[]>();
  for (const answer of answers) {
    const key = answer.plan.join(" ");
    const marks = known.get(key) ?? (await ask.lessonMarks(askedOf(lesson), answer.plan));
    if (mine !== turn) return;
    known.set(key, marks);
    marked.push({ ...answer, marks });
    tell();
  }
}
