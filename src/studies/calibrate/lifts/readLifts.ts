import type { Fault } from "../../../language/fault.ts";
import type { Scenario } from "../../../scenario/settings/scenario.ts";
import { readDate, dayNumber } from "../../observed/dateText.ts";
import { decimalMarkOf, numberOf } from "../../observed/numberText.ts";
import type { RawTable } from "../../observed/rawTable.ts";
import { brandKeys, nameOf } from "../targets/placeFinder.ts";
import { liftFaults } from "../words/liftFaults.ts";
import type { Lift } from "./lift.ts";
import { duringLift } from "./liftRuns.ts";

/** Columns that a table of experiments must have. */
const LIFT_COLUMNS = ["setting", "value", "from", "to", "effect", "error"] as const;
const MEASURES = ["sales", "revenue", "reviews"] as const satisfies readonly Lift["what"][];

/** What was read of a table of experiments. */
export interface LiftsReading {
  readonly lifts: readonly Lift[];
  readonly faults: readonly Fault[];
}

/**
 * Reads experiments, a row for each: the setting that was changed, its value then, the first and the last day, and the effect
 * as a part of what would have been without (−.1, or −10%), with its standard error. `measure` is sales unless it says
 * revenue or reviews; `brand` that in focus.
 *
 * @param until - the day after the last one observed, by which experiments must have ended
 */
export function readLifts(scenario: Scenario, table: RawTable, file: string, until: number): LiftsReading {
  const places = new Map(table.columns.map((column, at) => [nameOf(column), at]));
  const missing = LIFT_COLUMNS.filter((column) => !places.has(column));
  if (missing.length > 0) return { lifts: [], faults: [liftFaults.columns(file, missing, LIFT_COLUMNS)] };
  const brands = brandKeys(scenario);
  const first = dayNumber(scenario.market.start);
  const all = table.rows.flatMap((row) => row.map((cell) => String(cell ?? "")));
  const { mark } = decimalMarkOf(all, table.separator);
  const faults: Fault[] = [];
  const lifts = table.rows.flatMap((cells, at): Lift[] => {
    const text = (column: string) => String(cells[places.get(column) ?? -1] ?? "").trim();
    const wrong: Fault[] = [];
    const note = (column: string, must: { readonly en: string; readonly it: string }) =>
      void wrong.push(liftFaults.cell({ file, row: table.firstRow + at, column }, text(column), must));
    const number = (column: string) => {
      const isPercent = text(column).endsWith("%");
      const found = numberOf(text(column).replace(/%$/, "").replace("−", "-"), mark);
      if (found === undefined || !Number.isFinite(found)) note(column, liftFaults.number);
      return (found ?? Number.NaN) / (isPercent ? 100 : 1);
    };
    const day = (column: string) => {
      const found = readDate(text(column), "dmy");
      if (found === undefined) note(column, liftFaults.day);
      return found === undefined ? Number.NaN : dayNumber(found) - first;
    };
    const [value, effect, error] = [number("value"), number("effect"), number("error")];
    const [from, last] = [day("from"), day("to")];
    const brand = brands.get(nameOf(text("brand")));
    const what = MEASURES.find((measure) => measure === (text("measure") || "sales"));
    if (brand === undefined) note("brand", liftFaults.oneOf(Object.keys(scenario.brands)));
    if (what === undefined) note("measure", liftFaults.oneOf(MEASURES));
    if (error <= 0) note("error", liftFaults.positive);
    if (effect <= -1) note("effect", liftFaults.aboveAll);
    if (from < 0) note("from", liftFaults.notBefore(scenario.market.start));
    if (last < from) note("to", liftFaults.notBefore(text("from")));
    if (last >= until) note("to", liftFaults.observed);
    const lift = { path: text("setting"), value, from, to: last + 1, effect, error };
    if (wrong.length === 0 && brand !== undefined && what !== undefined) {
      const whole: Lift = { ...lift, what, brand };
      if (duringLift(scenario, whole) !== undefined) return [whole];
      note("setting", liftFaults.setting(text("value")));
    }
    faults.push(...wrong);
    return [];
  });
  return { lifts, faults };
}
