import type { Fault } from "../../language/fault.ts";
import type { Lesson } from "../../studies/lesson/lesson.ts";
import { type ClassAnswer, readClassCode } from "./classCode.ts";

/** A line that is no code of this lesson. */
export interface BadLine {
  readonly line: number;
  readonly fault: Fault;
}

/** All that a class handed in. */
export interface ClassReading {
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
