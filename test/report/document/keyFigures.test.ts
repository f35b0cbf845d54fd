import { expect, test } from "vitest";
import { keyFigures } from "../../../src/report/document/keyFigures.ts";
import type { ReportDocument, Section } from "../../../src/report/document/reportDocument.ts";

/** A report of sections of which each holds figures by name; those with a star are appendices. */
function report(...sections: readonly (readonly string[])[]): ReportDocument {
  const made = sections.map(
    (names): Section => ({
      heading: "",
      isAppendix: names[0]?.startsWith("*") ?? false,
      blocks: [
        { kind: "note", text: "" },
        ...names.map((name) => ({ kind: "figure", figure: name.replace("*", "") }) as const),
      ],
    }),
  );
  const figures = sections
    .flat()
    .map((name) => ({ name: name.replace("*", ""), chart: "", rows: [], about: {} }));
  return { figures, texts: { en: { sections: made } } } as unknown as ReportDocument;
}

const namesOf = (...sections: readonly (readonly string[])[]) => {
  const { main, findings } = keyFigures(report(...sections), "en");
  return [main.map(({ name }) => name).join(""), findings.map(({ name }) => name).join("")];
};

test("the first of each section, then the others of the longest one", () => {
  expect(namesOf(["a"], ["b", "c", "d"], ["e", "f"])).toEqual(["abe", "abecd"]);
});

test("no more than three and five, none twice", () => {
  expect(namesOf(["a", "b", "c", "d", "e", "f"])).toEqual(["abc", "abcde"]);
  expect(namesOf(["a", "b"], ["a", "c"])).toEqual(["abc", "abc"]);
});

test("appendices stand back, unless there is nothing else", () => {
  expect(namesOf(["*a", "b"], ["c"])).toEqual(["c", "c"]);
  expect(namesOf(["*a", "b"], ["*c"])).toEqual(["acb", "acb"]);
  expect(namesOf([], [])).toEqual(["", ""]);
});
