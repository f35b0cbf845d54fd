import { expect, test } from "vitest";
import {
  cellOf,
  cellText,
  changeCell,
  changeIn,
  isNumberColumn,
  numbersIn,
  tableBlock,
  type TableCell,
} from "./tableCells.ts";

test("numbers that do not exist are left out, and a cell without any is words", () => {
  expect(numbersIn("share", { value: 0.25, low: Number.NaN, high: Number.POSITIVE_INFINITY })).toEqual({
    unit: "share",
    value: 0.25,
  });
  expect(numbersIn("money", { value: Number.NaN })).toBeUndefined();
  expect(cellOf("–", "money", {})).toEqual({ text: "–", numbers: undefined });
});

test("changes of shares are told in points, others in their unit", () => {
  expect(changeIn("share", { difference: 0.25, low: -0.5, high: 0.75 })).toEqual({
    unit: "points",
    value: 25,
    low: -50,
    high: 75,
    isChange: true,
  });
  expect(changeCell("+€3", "money", { difference: 3 })).toEqual({
    text: "+€3",
    numbers: { unit: "money", value: 3, isChange: true },
  });
  expect(changeIn("money", { difference: Number.NaN })).toBeUndefined();
});

test("a table holds what people read and, where there are any, the numbers in it", () => {
  const cells = [["Nonna", cellOf("25%", "share", { value: 0.251 })]];
  const about = { label: "Shares", name: "shares", heads: ["Brand", "Share"] };
  expect(tableBlock({ ...about, cells })).toEqual({
    kind: "table",
    ...about,
    rows: [["Nonna", "25%"]],
    numbers: [[null, { unit: "share", value: 0.251 }]],
  });
  expect(tableBlock({ ...about, cells: [["a", "b"]] })).toEqual({
    kind: "table",
    ...about,
    rows: [["a", "b"]],
  });
  expect(cells[0].map(cellText)).toEqual(["Nonna", "25%"]);
});

const number = (text: string) => cellOf(text, "number", { value: 1 });
const columnsOf = (cells: readonly (readonly TableCell[])[]) => {
  const table = tableBlock({ label: "", heads: [], cells });
  return cells[0].map((_, column) => isNumberColumn(table, column));
};

test("isNumberColumn(…) tells numbers, which stand at the right, from words, whatever digits these have", () => {
  expect(
    columnsOf([
      ["Share", number("+4.1 points"), "Supported", "cannot tell", "week 3", "—"],
      ["Stars", number("−0.012"), "It depends", number("+0.04%"), "week 4", "—"],
      ["Sales", number("1,200"), "Supported", number("−18%"), "week 5", "—"],
    ]),
  ).toEqual([false, true, false, true, false, false]);
});

test("half numbers are no majority, what is missing does not count, and an empty column is one of numbers", () => {
  expect(
    columnsOf([
      ["a", number("12"), number("12"), "–"],
      ["b", "cannot tell", "", ""],
    ]),
  ).toEqual([false, false, true, true]);
  expect(isNumberColumn({ rows: [] }, 1)).toBe(true);
});
