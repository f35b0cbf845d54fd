import type { Fault } from "../../language/fault.ts";
import { type ColumnMeaning, MEASURES } from "./columnMeaning.ts";
import { readDate, dayNumber, type DayOrder, dayOrderOf } from "./dateText.ts";
import { currenciesIn, type DecimalMark, decimalMarkOf, isNothing, numberOf } from "./numberText.ts";
import type { RawTable } from "./rawTable.ts";
import { type Note, observedFaults, observedNotes } from "./words/observed.ts";

/** A row understood. */
export interface ReadRow {
  /** number of its day; of a counted period, the period's number counted from 2000-01-01 */
  readonly day: number;
  /** the time as written */
  readonly text: string;
  readonly product: string;
  /** number of the row in its file */
  readonly row: number;
  /** a number for each column that holds one, NaN elsewhere */
  readonly values: readonly number[];
}

/** All rows, or what is wrong with them. */
export interface RowsRead {
  readonly rows: readonly ReadRow[];
  readonly isCounted: boolean;
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
}

/** More than these are not told at once. */
const MOST_FAULTS = 10;

/** First day of counted periods, so that they too have dates. */
const COUNTED = dayNumber("2000-01-01");

/** Reads every cell that a column's meaning asks for. */
export function readRows(
  table: RawTable,
  meanings: readonly ColumnMeaning[],
  { file, dates }: { readonly file: string; readonly dates?: DayOrder | undefined },
): RowsRead {
  const time = meanings.findIndex(({ what }) => what === "date" || what === "period");
  const product = meanings.findIndex(({ what }) => what === "product");
  const measured = meanings.flatMap(({ what }, at) =>
    what === "stars" || (MEASURES as readonly string[]).includes(what) ? [at] : [],
  );
  const none = { rows: [], isCounted: false, notes: [] };
  if (time < 0) return { ...none, faults: [observedFaults.noTime(file, table.columns)] };
  if (measured.length === 0) return { ...none, faults: [observedFaults.noMeasure(file, table.columns)] };
  const isCounted = meanings[time].what === "period";
  const column = (at: number) => table.rows.map((row) => String(row[at] ?? ""));
  const order = isCounted ? "any" : dayOrderOf(column(time));
  if (order === "both") return { ...none, faults: [observedFaults.bothOrders(file, table.columns[time])] };
  if (order === undefined && dates === undefined)
    return { ...none, faults: [observedFaults.ambiguousDates(file, table.columns[time], column(time)[0])] };
  const dayOrder: DayOrder = order === "dmy" || order === "mdy" ? order : (dates ?? "dmy");
  const marks = new Map(measured.map((at) => [at, decimalMarkOf(column(at), table.separator)]));
  const common = [...marks.values()].find(({ mark }) => mark === ",")?.mark;
  // Where another column has decimal commas, points before three digits are thousands here, too: 1.204 beside 2.408,50.
  const marksHere = new Map(
    [...marks].map(([at, { mark, isGuess }]) => {
      const isCommon = common !== undefined && (isGuess || column(at).every(mayHaveThousands));
      return [at, isCommon ? common : mark] as const;
    }),
  );
  const faults = [...currencyFaults(table, meanings, file)];
  const rows: ReadRow[] = [];
  table.rows.forEach((cells, at) => {
    const row = table.firstRow + at;
    const text = String(cells[time] ?? "").trim();
    const day = isCounted ? countedOf(text) : dayOf(text, dayOrder);
    if (day === undefined)
      faults.push(observedFaults.noDate({ file, row, column: table.columns[time] }, text, isCounted));
    const values = table.columns.map(() => Number.NaN);
    for (const which of measured) {
      const value = cellValue(cells[which] ?? null, marksHere.get(which) ?? ".");
      const place = { file, row, column: table.columns[which] };
      if (value === undefined) faults.push(observedFaults.noNumber(place, String(cells[which])));
      else if (value < 0)
        faults.push(observedFaults.negative(place, String(cells[which]), meanings[which].what));
      else values[which] = value;
    }
    const name = product < 0 ? "" : String(cells[product] ?? "").trim();
    if (product >= 0 && isNothing(name))
      faults.push(observedFaults.noProduct({ file, row, column: table.columns[product] }));
    rows.push({ day: day ?? 0, text, product: name, row, values });
  });
  const guessed = [...marks].filter(([, { isGuess }]) => isGuess).map(([at]) => table.columns[at]);
  return {
    rows,
    isCounted,
    faults:
      faults.length > MOST_FAULTS
        ? [...faults.slice(0, MOST_FAULTS), observedFaults.more(faults.length - MOST_FAULTS)]
        : faults,
    notes: [
      ...(guessed.length > 0
        ? [observedNotes.guessedMark(guessed, common ?? marks.get(measured[0])?.mark ?? ".")]
        : []),
      ...(common === "," && guessed.length === 0 ? [observedNotes.decimalCommas()] : []),
    ],
  };
}

/** Whether points in a number, if there are any, can stand between thousands. */
const mayHaveThousands = (text: string) =>
  !text.includes(".") || /(^|\D)[1-9]\d{0,2}(\.\d{3})+(\D|$)/.test(text);

function cellValue(cell: string | number | null, mark: DecimalMark): number | undefined {
  if (typeof cell === "number") return cell;
  return cell === null ? Number.NaN : numberOf(cell, mark);
}

function countedOf(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? COUNTED + Number(text) : undefined;
}

function dayOf(text: string, order: DayOrder): number | undefined {
  const iso = readDate(text, order);
  return iso === undefined ? undefined : dayNumber(iso);
}

/** Two currencies in one column, or in the column that names them. */
function currencyFaults(table: RawTable, meanings: readonly ColumnMeaning[], file: string): Fault[] {
  return meanings.flatMap(({ column, what }, at) => {
    if (what !== "currency" && what !== "revenue" && what !== "price" && what !== "spend") return [];
    const first = new Map<string, number>();
    table.rows.forEach((cells, index) => {
      const text = String(cells[at] ?? "");
      const found =
        what === "currency" ? (isNothing(text) ? [] : [text.trim().toUpperCase()]) : currenciesIn(text);
      for (const currency of found) if (!first.has(currency)) first.set(currency, table.firstRow + index);
    });
    return first.size > 1 ? [observedFaults.currencies(file, column, [...first])] : [];
  });
}
