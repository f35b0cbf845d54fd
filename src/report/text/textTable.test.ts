import { expect, test } from "vitest";
import { escapeMarkdown, formatMarkdown, formatTextTable, type TextColumn } from "./textTable.ts";
import { wrapText } from "./wrapText.ts";

const columns: TextColumn[] = [
  { label: "brand", align: "left" },
  { label: "share", align: "right", unit: "%" },
  { label: "stars", align: "right" },
];
const rows = [
  ["Nonna", "36.5 ± 0.4", "4.6"],
  ["Osteria Brera", "9.1 ± 0.2", "4.4"],
];

test("formatTextTable(…) aligns numbers to the right and names to the left", () => {
  expect(formatTextTable(columns, rows, 80)).toBe(
    [
      "brand               share  stars",
      "                        %",
      "Nonna          36.5 ± 0.4    4.6",
      "Osteria Brera   9.1 ± 0.2    4.4",
    ].join("\n"),
  );
});

test("formatTextTable(…) puts what does not fit below, after the first column", () => {
  const text = formatTextTable(columns, rows, 28);
  expect(text.split("\n").every((line) => line.length <= 28)).toBe(true);
  expect(text.split("\n\n")).toHaveLength(2);
  expect(text).toMatchInlineSnapshot(`
    "brand               share
                            %
    Nonna          36.5 ± 0.4
    Osteria Brera   9.1 ± 0.2

    brand          stars
    Nonna            4.6
    Osteria Brera    4.4"
  `);
});

test("formatTextTable(…) shows a column that is wider than the line all the same", () => {
  expect(formatTextTable(columns, rows, 5)).toMatchInlineSnapshot(`
    "brand               share
                            %
    Nonna          36.5 ± 0.4
    Osteria Brera   9.1 ± 0.2

    brand          stars
    Nonna            4.6
    Osteria Brera    4.4"
  `);
});

test("formatMarkdown(…) is a table in which names cannot break the columns", () => {
  expect(formatMarkdown(columns, [["a|b", "1", "2"]])).toBe(
    ["| brand | share (%) | stars |", "| :-- | --: | --: |", String.raw`| a\|b | 1 | 2 |`].join("\n"),
  );
});

test("wrapText(…) breaks at spaces and never loses a word", () => {
  expect(wrapText("one two three", 9, "  ")).toBe("  one two\n  three");
  expect(wrapText("unbreakable words", 5)).toBe("unbreakable\nwords");
  expect(wrapText("", 5)).toBe("");
});

test("escapeMarkdown(…) leaves nothing that a page would take for more than text", () => {
  expect(escapeMarkdown(`<img src=x onerror="alert(1)">`)).toBe(`&lt;img src=x onerror="alert(1)"&gt;`);
  expect(escapeMarkdown("[free](https://example.org) & `more`")).toBe(
    String.raw`\[free\](https://example.org) &amp; \`more\``,
  );
  expect(escapeMarkdown("a|b*c_d\\e")).toBe(String.raw`a\|b\*c\_d\\e`);
  expect(escapeMarkdown("# title\nnext")).toBe(String.raw`\# title next`);
  expect(escapeMarkdown("26.3 ± 0.2")).toBe("26.3 ± 0.2");
});
