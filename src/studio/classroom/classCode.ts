import type { Fault } from "../../language/fault.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import type { Lesson, LessonPlan } from "../../studies/lesson/lesson.ts";
import { classFaults } from "../words/classFaults.ts";
import { NICKNAMES } from "./nicknames.ts";

/** Letters that are not mistaken for each other when they are read aloud or copied by hand. @source Crockford, Base 32 */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP = 4;

/** Bytes as letters in groups of four. */
function lettersOf(bytes: readonly number[]): string {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = (bits.match(/.{1,5}/g) ?? []).map(
    (five) => LETTERS[Number.parseInt(five.padEnd(5, "0"), 2)],
  );
  return (letters.join("").match(new RegExp(`.{1,${GROUP}}`, "g")) ?? []).join("-");
}

/** The bytes of letters, however they are grouped and written; undefined where one is no letter of a code. */
function bytesOf(text: string): readonly number[] | undefined {
  const plain = text.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  const numbers = Array.from(plain, (letter) => LETTERS.indexOf(letter));
  if (numbers.includes(-1)) return undefined;
  const bits = numbers.map((number) => number.toString(2).padStart(5, "0")).join("");
  return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
}

/** What a pupil hands in: no name but one that was drawn by lot. */
export interface ClassAnswer {
  /** number of the nickname */
  readonly nickname: number;
  /** a number for each point that was asked for */
  readonly prediction: readonly number[];
  /** a value for each lever */
  readonly plan: LessonPlan;
}

export type CodeReading =
  | { readonly answer: ClassAnswer; readonly fault?: undefined }
  | { readonly answer?: undefined; readonly fault: Fault };

/** Version of what a code holds. */
const VERSION = 1;
/** Steps into which a scale is cut: finer than anybody draws. */
const STEPS = 250;
/** Longer than the code of any lesson. */
const MOST_LETTERS = 200;

/** A pupil's answer as letters: a dozen groups at most, to be copied, sent, read aloud or shown as a QR code. */
export function classCode(lesson: Lesson, { nickname, prediction, plan }: ClassAnswer): string {
  const { least, most } = lesson.predict;
  const body = [
    VERSION,
    ...markOf(lesson.name),
    nickname % NICKNAMES.length,
    ...prediction.map((value) => Math.round(((value - least) / (most - least)) * STEPS)),
    ...plan.map((value, at) => stepOf(lesson, at, value)),
  ];
  return lettersOf([...body, ...checkOf(body)]);
}

/** Reads a code that anybody may have written. */
export function readClassCode(lesson: Lesson, text: string): CodeReading {
  const bytes = text.length > MOST_LETTERS ? undefined : bytesOf(text);
  if (bytes === undefined || bytes.length < 6) return { fault: classFaults.noCode };
  const [version, ...mark] = bytes.slice(0, 3);
  const { points, least, most } = lesson.predict;
  const { levers } = lesson.challenge;
  const asked = points?.length ?? 1;
  if (version !== VERSION) return { fault: classFaults.mistyped };
  const body = bytes.slice(0, -2);
  if (checkOf(body).some((byte, at) => byte !== bytes[body.length + at]))
    return { fault: classFaults.mistyped };
  if (markOf(lesson.name).some((byte, at) => byte !== mark[at])) return { fault: classFaults.otherLesson };
  if (body.length !== 4 + asked + levers.length) return { fault: classFaults.mistyped };
  const given = body.slice(4, 4 + asked);
  const turned = body.slice(4 + asked);
  const isOutside =
    body[3] >= NICKNAMES.length ||
    given.some((step) => step > STEPS) ||
    turned.some(
      (step, at) => levers[at].least + step * levers[at].step > levers[at].most + levers[at].step / 2,
    );
  if (isOutside) return { fault: classFaults.mistyped };
  return {
    answer: {
      nickname: body[3],
      prediction: given.map((step) => least + (step / STEPS) * (most - least)),
      plan: turned.map((step, at) => onStep(levers[at].least + step * levers[at].step)),
    },
  };
}

function stepOf({ challenge }: Lesson, at: number, value: number): number {
  const { least, step } = challenge.levers[at];
  return Math.round((value - least) / step);
}

/** 0.30000000000000004 is 0.3. */
function onStep(value: number): number {
  return Number(value.toPrecision(10));
}

function markOf(name: string): readonly number[] {
  return twoBytes(keyFromSeed(`lesson ${name}`).high);
}

/** Two check digits' worth of bytes: of 65,536 slips of the pen one goes unnoticed. */
function checkOf(body: readonly number[]): readonly number[] {
  return twoBytes(keyFromSeed(body.join(" ")).low);
}

function twoBytes(number: number): readonly number[] {
  return [(number >>> 8) & 255, number & 255];
}
