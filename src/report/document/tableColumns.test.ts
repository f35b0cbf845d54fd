import { expect, test } from "vitest";
import { isNumberColumn } from "./tableColumns.ts";
import { cellOf, tableBlock, type TableCell } from "./tableCells.ts";

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
