import { expect, test } from "vitest";
import { tidyTexts } from "./tidyTexts.ts";
import { plainOf, writtenAt } from "./written.ts";

const place = { file: "a.yaml", line: 1, column: 1, length: 1 };
const tidied = (value: unknown) => tidyTexts(writtenAt(place, value));

test("every text is brought onto one line, in lists and maps too; numbers and keys stay", () => {
  const { written, complaints, wrong } = tidied({ title: "Two\n lines\n", list: ["a\tb", 3, true, null] });
  expect(plainOf(written)).toEqual({ title: "Two lines", list: ["a b", 3, true, null] });
  expect([complaints, wrong]).toEqual([[], []]);
});

test("what cannot be shown is complained of with its path, in keys and in values", () => {
  const { complaints, wrong } = tidied({ title: "a\u001b[31m", list: [{ "k\u202e": 1 }] });
  expect(wrong).toEqual([["title"], ["list", 0, "k\u202e"]]);
  expect(complaints.map(({ code, message, advice }) => [code, message, advice])).toEqual([
    [
      "U121",
      {
        en: "title must be written with characters that can be shown, but holds \\x1B.",
        it: "title deve essere scritto con caratteri che si possono mostrare, ma contiene \\x1B.",
      },
      {
        en: "Delete that character: it moves the cursor, colours the screen, or reverses the direction of writing.",
        it: "Cancella quel carattere: muove il cursore, colora lo schermo o inverte la direzione della scrittura.",
      },
    ],
    [
      "U121",
      expect.objectContaining({ en: expect.stringContaining("but holds \\u202E.") }),
      expect.anything(),
    ],
  ]);
});
