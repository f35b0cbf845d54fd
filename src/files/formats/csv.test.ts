import { expect, test } from "vitest";
import type { Cell } from "../../report/tables/table.ts";
import { formatCsv, tablePieces } from "./csv.ts";
import { csvDialects } from "./csvDialect.ts";

const known: readonly [cell: Cell, written: string][] = [
  ["Nonna", "Nonna"],
  ["", ""],
  ['say "ciao"', '"say ""ciao"""'],
  ["bread, wine", '"bread, wine"'],
  ["two\nlines", '"two\nlines"'],
  ["=1+1", "'=1+1"],
  ["+39 02", "'+39 02"],
  ["-5", "'-5"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ["\t=1", "'\t=1"],
  [-5, "-5"],
  [0.1, "0.1"],
  [0.1 + 0.2, "0.3"],
  [0.9099999999999999, "0.91"],
  [80.30000000000001, "80.3"],
  [1 - 0.9 - 0.1, "0"],
  [-0.0000001, "-1e-7"],
  [1_234_567.89, "1234567.89"],
  [1e21, "1e+21"],
  [true, "true"],
  [Number.NaN, ""],
  [Number.POSITIVE_INFINITY, ""],
  [Number.NEGATIVE_INFINITY, ""],
  [undefined, ""],
  [null, ""],
];

test.each(known)("formatCsv(…) writes the cell %o as %o", (cell, written) => {
  expect(formatCsv(["a"], [[cell]])).toBe(`a\r\n${written}\r\n`);
});

test("formatCsv(…) writes what spreadsheets open where the decimal sign is a comma", () => {
  const rows = [
    [1.5, "a;b", "c,d", true],
    [-1e-7, "1.5", null, false],
  ];
  expect(formatCsv(["x", "y", "z", "w"], rows, csvDialects.it)).toBe(
    '\uFEFFx;y;z;w\r\n1,5;"a;b";c,d;true\r\n-1e-7;1.5;;false\r\n',
  );
});

test("formatCsv(…) writes a line for the columns and one for each row", () => {
  expect(
    formatCsv(
      ["run", "value"],
      [
        [0, 1.5],
        [1, 2],
      ],
    ),
  ).toBe("run,value\r\n0,1.5\r\n1,2\r\n");
});

test.each([0, 1, 1999, 2000, 3999, 6001])("pieces of %i rows end with the last number", (count) => {
  const rows = () => Array.from({ length: count }, (_, at) => [at]);
  const about = { en: "Numbers", it: "Numeri" };
  const columns = [{ name: "run", type: "integer", about, unit: "" }] as const;
  const pieces = [...tablePieces({ name: "numbers", about, columns, rows })];
  expect(pieces.join("")).toBe(["run", ...rows().flat()].join("\r\n"));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(2100 * "1234\r\n".length);
});
