import { signal } from "@preact/signals";
import type { TargetOutcome } from "../../studies/lesson/conductLesson.ts";
import type { Lesson } from "../../studies/lesson/lesson.ts";
import { askedOf } from "../lessons/lessonState.ts";
import { lessonThread } from "../lessons/startTeacher.ts";
import { type ClassAnswer, readClassCode } from "./classCode.ts";
import type { Fault } from "../../language/fault.ts";

/** A line that is no code of this lesson. */
export interface BadLine {
  readonly line: number;
  readonly fault: Fault;
}

/** All that a class handed in. */
interface ClassReading {
  /** one for each pupil: of several codes with one nickname the last counts */
  readonly answers: readonly ClassAnswer[];
  readonly faults: readonly BadLine[];
}

/** More pupils than a lecture hall has, and more characters than their codes. */
const MOST_LINES = 1000;
const MOST_CHARACTERS = 200_000;

/** Reads the codes of a class: pasted or from files, one a line. */
export function readClass(lesson: Lesson, text: string): ClassReading {
  const answers = new Map<number, ClassAnswer>();
  const faults: BadLine[] = [];
  const lines = text.slice(0, MOST_CHARACTERS).split(/\r\n?|\n/, MOST_LINES);
  lines.forEach((line, at) => {
    if (line.trim() === "") return;
    const { answer, fault } = readClassCode(lesson, line);
    if (answer === undefined) faults.push({ line: at + 1, fault });
    else answers.set(answer.nickname, answer);
  });
  return { answers: [...answers.values()], faults };
}

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

/**
 * Plans from the best to the worst: first by how many targets they reach, then by how far they are beyond the first
 * target, the one that the challenge is about. Equal plans keep the order in which they came.
 */
function rankPlans<Plan extends { readonly marks: readonly TargetOutcome[] }>(
  { challenge }: Lesson,
  plans: readonly Plan[],
): readonly Plan[] {
  const met = ({ marks }: Plan) => marks.filter(({ isMet }) => isMet).length;
  const [first] = challenge.targets;
  if (first === undefined) return plans;
  const isMoreBetter = first.better === undefined ? first.atLeast !== undefined : first.better === "more";
  const sign = isMoreBetter ? -1 : 1;
  return plans.toSorted(
    (one, other) => met(other) - met(one) || sign * (one.marks[0].value - other.marks[0].value),
  );
}
