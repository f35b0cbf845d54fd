import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Lesson } from "../../studies/lesson/lesson.ts";
import { LESSONS } from "../../studies/lesson/lessons.ts";
import { classCode, readClassCode } from "./classCode.ts";
import { NICKNAMES } from "./nicknames.ts";
import { readClass } from "./conductClass.ts";

const answerOf = (lesson: Lesson) => ({
  nickname: 123,
  prediction: (lesson.predict.points ?? [0]).map(() => lesson.predict.least),
  plan: lesson.challenge.solution,
});

describe.each(LESSONS)("a code of the lesson $name", (lesson) => {
  test("gives back prediction, plan and nickname, and is short", () => {
    const { least, most, points } = lesson.predict;
    const scale = fc.integer({ min: 0, max: 250 }).map((step) => least + (step / 250) * (most - least));
    const lever = lesson.challenge.levers.map((one) =>
      fc
        .integer({ min: 0, max: Math.round((one.most - one.least) / one.step) })
        .map((step) => Number((one.least + step * one.step).toPrecision(10))),
    );
    const answers = fc.record({
      nickname: fc.nat(NICKNAMES.length - 1),
      prediction: fc.array(scale, { minLength: points?.length ?? 1, maxLength: points?.length ?? 1 }),
      plan: fc.tuple(...lever),
    });
    fc.assert(
      fc.property(answers, (answer) => {
        const code = classCode(lesson, answer);
        expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{1,4}){2,9}$/);
        expect(readClassCode(lesson, code)).toEqual({ answer });
        expect(readClassCode(lesson, ` ${code.toLowerCase().replaceAll("-", " ")} `)).toEqual({ answer });
      }),
      { numRuns: 40 },
    );
  });

  test("is refused by every other lesson", () => {
    const code = classCode(lesson, answerOf(lesson));
    for (const other of LESSONS.filter((one) => one !== lesson)) {
      expect(readClassCode(other, code).fault?.message.en).toBe("The code belongs to another lesson.");
    }
  });
});

test("every slip of the pen and every swap of neighbours is noticed", () => {
  for (const lesson of LESSONS) {
    const code = classCode(lesson, answerOf(lesson));
    const letters = [...code].flatMap((letter, at) => (letter === "-" ? [] : [at]));
    // The last letter may hold bits that belong to no byte.
    for (const at of letters.slice(0, -1)) {
      for (const other of "0123456789ABCDEFGHJKMNPQRSTVWXYZ") {
        if (other === code[at]) continue;
        const slipped = code.slice(0, at) + other + code.slice(at + 1);
        expect(readClassCode(lesson, slipped).answer, slipped).toBeUndefined();
      }
    }
  }
});

test("700 hostile codes are refused with a sentence or read within the scales", () => {
  const [lesson] = LESSONS;
  const code = classCode(lesson, answerOf(lesson));
  const texts = fc.oneof(
    fc.string({ maxLength: 300, unit: "binary" }),
    fc.stringMatching(/^[0-9A-Z-]{0,60}$/),
    fc
      .tuple(fc.nat(code.length), fc.nat(6), fc.string({ maxLength: 6 }))
      .map(([at, cut, put]) => code.slice(0, at) + put + code.slice(at + cut)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { answer, fault } = readClassCode(lesson, text);
      if (answer === undefined) expect(fault.message.it).toMatch(/[.]$/);
      else for (const value of answer.prediction) expect(value >= 0 && value <= 12).toBe(true);
    }),
    { numRuns: 700 },
  );
});

test("a class is one answer for each nickname, and a sentence for each bad line", () => {
  const [lesson] = LESSONS;
  const first = classCode(lesson, answerOf(lesson));
  const again = classCode(lesson, { ...answerOf(lesson), prediction: [6] });
  const { answers, faults } = readClass(lesson, `${first}\n\nno code!\r\n${again}\n`);
  expect(answers).toEqual([{ ...answerOf(lesson), prediction: [6] }]);
  expect(faults.map(({ line }) => line)).toEqual([3]);
});
