import type { Fault } from "../../../language/fault.ts";
import type { Scenario } from "../../../scenario/settings/scenario.ts";
import { dayNumber, readDate } from "../../observed/dateText.ts";
import { decimalMarkOf, numberOf } from "../../observed/numberText.ts";
import type { CellPlace, RawTable } from "../../observed/rawTable.ts";
import { brandKeys, nameOf } from "../targets/placeFinder.ts";
import type { Lift } from "./lift.ts";
import { duringLift } from "./liftRuns.ts";
import type { Bilingual } from "../../../language/bilingual.ts";
import { listed } from "../../../language/listing.ts";

const EXAMPLE: Bilingual = {
  en: "A row is e.g. brands.nonna.advertising.daily,0,2024-05-06,2024-06-02,-0.12,0.03 under setting,value,from,to,effect,error.",
  it: "Una riga è per es. brands.nonna.advertising.daily,0,2024-05-06,2024-06-02,-0.12,0.03 sotto setting,value,from,to,effect,error.",
};

/** Faults of a table of experiments, and what its cells must be. */
const liftFaults = {
  columns: (file: string, missing: readonly string[], all: readonly string[]): Fault => ({
    message: {
      en: `${file} must have the columns ${listed([...all], "en")}, but lacks ${listed([...missing], "en")}.`,
      it: `${file} deve avere le colonne ${listed([...all], "it")}, ma non ha ${listed([...missing], "it")}.`,
    },
    advice: EXAMPLE,
  }),
  cell: ({ file, row, column }: CellPlace, text: string, must: Bilingual): Fault => ({
    message: {
      en: `${file}, row ${row}, column ${column}: must be ${must.en}, but is “${text}”.`,
      it: `${file}, riga ${row}, colonna ${column}: deve essere ${must.it}, ma è “${text}”.`,
    },
    advice: EXAMPLE,
  }),
  number: { en: "a number", it: "un numero" },
  day: { en: "a day such as 2024-05-06", it: "un giorno come 2024-05-06" },
  positive: {
    en: "greater than 0: the standard error of the effect",
    it: "maggiore di 0: l'errore standard dell'effetto",
  },
  aboveAll: {
    en: "a part of what would have been without, above −1 (−0.12 is 12% less)",
    it: "una parte di ciò che ci sarebbe stato senza, sopra −1 (−0,12 è il 12% in meno)",
  },
  observed: {
    en: "within the days observed: an experiment that is known has ended",
    it: "entro i giorni osservati: un esperimento di cui si sa il risultato è finito",
  },
  notBefore: (day: string): Bilingual => ({ en: `${day} or later`, it: `il ${day} o dopo` }),
  oneOf: (names: readonly string[]): Bilingual => ({
    en: `one of ${listed([...names], "en")}, or empty`,
    it: `uno di ${listed([...names], "it")}, oppure vuoto`,
  }),
  setting: (value: string): Bilingual => ({
    en: `the path of a setting that a timeline can change to ${value}`,
    it: `il percorso di un'impostazione che una timeline può portare a ${value}`,
  }),
} as const;

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
