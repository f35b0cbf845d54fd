import { expect, test } from "vitest";
import type { ReportDocument } from "../document/reportDocument.ts";
import { summarySheet } from "./summarySheet.ts";

const text = {
  question: "What pays?",
  about: "500 consumers, 60 days, 3 runs.",
  headlines: [
    {
      label: "Share of Nonna",
      value: "26.3%",
      number: { unit: "share", value: 0.263 } as const,
      interval: "25%–28%",
      note: "total",
      change: "+1 point",
    },
    { label: "Verdict", value: "cannot tell", interval: "", note: "" },
  ],
  notModelled: ["Rivals do not react."],
  sections: [],
};
const report: ReportDocument = {
  reportVersion: 1,
  kind: "run",
  title: "=HYPERLINK(1)",
  currency: "EUR",
  texts: {
    en: text,
    it: {
      ...text,
      title: "Due trattorie",
      question: "",
      headlines: [{ ...text.headlines[0], value: "26,3%" }],
    },
  },
  figures: [],
  data: [],
  provenance: { version: "0.1.0", seed: "7", runs: 3, command: "umot run a.yaml" },
};
const valuesOf = (locale: "en" | "it") =>
  summarySheet(report, { locale, currency: "EUR" }).data.map((row) =>
    row?.map((cell) => (cell as { value?: unknown } | null)?.value ?? null),
  );

test("title, question, headlines with numbers as numbers, what is left out and where it came from", () => {
  expect(valuesOf("en")).toMatchInlineSnapshot(`
    [
      [
        "=HYPERLINK(1)",
      ],
      [
        "What pays?",
      ],
      [
        "500 consumers, 60 days, 3 runs.",
      ],
      [],
      [
        "Share of Nonna",
        0.263,
        "25%–28%",
        "total",
        "+1 point",
      ],
      [
        "Verdict",
        "cannot tell",
        "",
        "",
        "",
      ],
      [],
      [
        "Not modelled",
      ],
      [
        "Rivals do not react.",
      ],
      [],
      [
        "How to make this again",
      ],
      [
        "Tool",
        "umot 0.1.0",
      ],
      [
        "Seed",
        "7",
      ],
      [
        "Command",
        "umot run a.yaml",
      ],
    ]
  `);
});

test("in Italian, without the question that is not there", () => {
  expect(valuesOf("it").slice(0, 4)).toEqual([
    ["Due trattorie"],
    ["500 consumers, 60 days, 3 runs."],
    [],
    ["Share of Nonna", 0.263, "25%–28%", "total", "+1 point"],
  ]);
});
