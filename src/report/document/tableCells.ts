import type { Unit } from "../../drawing/numbers.ts";
import type { Block, CellNumbers, TextTable } from "./reportDocument.ts";

/** A cell as people read it, with the numbers in it for workbooks. */
export interface NumberCell {
  readonly text: string;
  readonly numbers: CellNumbers | undefined;
}

/** A cell of words, or one with numbers. */
export type TableCell = string | NumberCell;

/** An estimate and the ends of its interval. */
type Estimate = Partial<Readonly<Record<"value" | "low" | "high", number>>>;

/** A difference and the ends of its interval. */
interface Change {
  readonly difference: number;
  readonly low?: number;
  readonly high?: number;
}

/** The numbers of a text; none where none of them exists. */
export function numbersIn(unit: CellNumbers["unit"], estimate: Estimate): CellNumbers | undefined {
  const { value, low, high } = estimate;
  const exist = Object.entries({ value, low, high }).filter(([, number]) => Number.isFinite(number));
  return exist.length === 0 ? undefined : { unit, ...Object.fromEntries(exist) };
}

/** A cell that shows a number, an interval, or a number with its interval. */
export function cellOf(text: string, unit: CellNumbers["unit"], estimate: Estimate): NumberCell {
  return { text, numbers: numbersIn(unit, estimate) };
}

/** The numbers of a change, which is told with its sign. Changes of shares are told in percentage points. */
export function changeIn(unit: Unit, { difference, low, high }: Change): CellNumbers | undefined {
  const isShare = unit === "share";
  const told = (number = Number.NaN) => (isShare ? 100 * number : number);
  const numbers = numbersIn(isShare ? "points" : unit, {
    value: told(difference),
    low: told(low),
    high: told(high),
  });
  return numbers && { ...numbers, isChange: true };
}

/** A cell that shows a change, with its interval if it has one. */
export function changeCell(text: string, unit: Unit, change: Change): NumberCell {
  return { text, numbers: changeIn(unit, change) };
}

/** What people read in a cell. */
export function cellText(cell: TableCell): string {
  return typeof cell === "string" ? cell : cell.text;
}

const cellNumbers = (cell: TableCell) => (typeof cell === "string" ? null : (cell.numbers ?? null));

/** A table of cells as a part of a report. */
export function tableBlock({
  cells,
  ...table
}: Omit<TextTable, "rows" | "numbers"> & {
  readonly cells: readonly (readonly TableCell[])[];
}): Extract<Block, { kind: "table" }> {
  const numbers = cells.map((row) => row.map(cellNumbers));
  return {
    kind: "table",
    ...table,
    rows: cells.map((row) => row.map(cellText)),
    ...(numbers.flat().some((one) => one !== null) && { numbers }),
  };
}

/**
 * Whether a column holds numbers, which stand below each other at the right, or words, which begin at the left. Words
 * that stand for a missing number (“cannot tell”, –) make no column of words.
 */
export function isNumberColumn(
  { rows, numbers }: Pick<TextTable, "rows" | "numbers">,
  column: number,
): boolean {
  if (column === 0) return false;
  const told = rows.flatMap((row, at) => (["", "–", undefined].includes(row[column]) ? [] : [at]));
  const counted = told.filter((row) => (numbers?.[row]?.[column] ?? undefined) !== undefined);
  return told.length === 0 || counted.length * 2 > told.length;
}
