import { expect, test } from "vitest";
import { isNumberColumn } from "./tableColumns.ts";

test("isNumberColumn(…) tells numbers, which stand at the right, from words", () => {
  const rows = [
    ["Share", "+4.1 ± 0.1 points", "Supported", "cannot tell", "€10,400", "—"],
    ["Stars", "−0.012", "It depends", "+0.04%", "–€3,200", "—"],
    ["Sales", "1,200", "Supported", "−18%", "(4–8)", "—"],
  ];
  expect(rows[0].map((_, column) => isNumberColumn({ rows }, column))).toEqual([
    false,
    true,
    false,
    true,
    true,
    false,
  ]);
  expect(isNumberColumn({ rows: [] }, 1)).toBe(true);
});
