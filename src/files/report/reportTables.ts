import { inEach } from "../../language/bilingual.ts";
import { LANGUAGES, USUAL_LANGUAGE } from "../../language/language.ts";
import type { Locale } from "../../drawing/numbers.ts";
import { type Figure, figureColumns } from "../../report/document/figure.ts";
import { figureAsData } from "../../report/document/figureIn.ts";
import { brandNames, personaNames, touchpointNames } from "../../report/document/names.ts";
import type { DataTable, ReportDocument } from "../../report/document/reportDocument.ts";
import { tableOfFigure } from "../../report/document/typedTable.ts";
import type { Cell } from "../../report/tables/table.ts";
import { column, usualMeaning } from "../../report/tables/columns.ts";
import type { ColumnType, Table, TableColumn } from "../../report/tables/table.ts";

/** The rows of a chart as a table: what it draws by label has its key there, as in every other table, and the label beside. */
export function tableOfChart(figure: Figure, report: ReportDocument, locale: Locale): Table {
  const { columns, rows } = tableOfFigure(figureAsData(figure), locale);
  const labels = new Map(
    LANGUAGES.map((language) => [language, figureColumns(figure, { locale: language })]),
  );
  const title = inEach((language) => tableOfFigure(figure, language).title);
  const described = columns.map(({ key, unit }, at): TableColumn => {
    const isWords = unit === "text" || unit === "date";
    const whole = usualMeaning(key)?.type === "integer" && areWhole(rows, at);
    return {
      name: key,
      type: isWords ? unit : whole ? "integer" : "number",
      about: inEach((language) => labels.get(language)?.[at].label ?? key),
      ...(!isWords && { unit }),
    };
  });
  const start = "start" in figure.about ? String(figure.about.start) : undefined;
  return keyed(
    {
      name: `charts/${figure.name}`,
      about: title,
      columns: described,
      rows: () => rows,
      ...(start !== undefined && { start }),
    },
    report,
  );
}

/** A table behind a report. */
export function tableOfData({ name, columns, rows }: DataTable, report: ReportDocument): Table {
  const described = columns.map((key, at): TableColumn => {
    const usual = usualMeaning(key);
    const type = typeOf(rows, at, usual?.type);
    return { name: key, about: { en: key, it: key }, ...usual, type };
  });
  const about = {
    en: `Numbers behind the report: ${name}`,
    it: `Numeri dietro il report: ${name}`,
  };
  return keyed({ name: `tables/${name}`, about, columns: described, rows: () => rows }, report);
}

type Rows = readonly (readonly Cell[])[];

/** The usual type of a column, unless what it holds is something else. */
function typeOf(rows: Rows, at: number, usual: ColumnType = "number"): ColumnType {
  if (rows.some((row) => typeof row[at] === "string")) return usual === "date" ? "date" : "text";
  if (usual === "integer") return areWhole(rows, at) ? "integer" : "number";
  return usual === "boolean" ? "boolean" : usual === "text" && rows.length > 0 ? "number" : usual;
}

/** Whether all cells of a column that hold anything hold whole numbers of 32 bits. */
function areWhole(rows: Rows, at: number): boolean {
  return rows.every(({ [at]: cell }) => Number.isNaN(cell) || cell === Number(cell) << 0);
}

/** What is known by a name of its own in rows that people read, by the column it stands in. */
function keyed(table: Table, { provenance: { scenario } }: ReportDocument): Table {
  const none: ReadonlyMap<string, string> = new Map();
  const labels = scenario === undefined ? none : brandNames(scenario, USUAL_LANGUAGE);
  const keysOf = (names: ReadonlyMap<string, string>) =>
    new Map([...names].map(([key, name]) => [name, key]));
  const brands = keysOf(labels);
  const touchpoints = withLabels(
    table,
    "touchpoint",
    keysOf(scenario === undefined ? none : touchpointNames(scenario, USUAL_LANGUAGE)),
  );
  const personas = withLabels(
    touchpoints,
    "persona",
    keysOf(scenario === undefined ? none : personaNames(scenario, USUAL_LANGUAGE)),
  );
  const people = replaced(replaced(personas, "teller", consumerOf), "listener", consumerOf);
  const clear = people.columns
    .filter(({ type }) => type === "boolean")
    .reduce(
      (all, { name }) => replaced(all, name, (cell) => (Number.isNaN(cell) ? cell : cell === 1)),
      people,
    );
  return { ...replaced(clear, "brand", (brand) => brands.get(String(brand)) ?? brand), labels };
}

/** The key in place of the name, and the name in a column beside it. */
function withLabels(table: Table, name: "touchpoint" | "persona", keys: ReadonlyMap<string, string>): Table {
  const at = table.columns.findIndex((one) => one.name === name);
  if (at < 0) return table;
  return {
    ...table,
    columns: table.columns.toSpliced(at, 1, column(name), column(`${name}Label`)),
    *rows() {
      for (const row of table.rows())
        yield row.toSpliced(at, 1, keys.get(String(row[at])) ?? row[at], row[at]);
    },
  };
}

function replaced(table: Table, name: string, make: (cell: Cell) => Cell): Table {
  const at = table.columns.findIndex((one) => one.name === name);
  if (at < 0) return table;
  return {
    ...table,
    *rows() {
      for (const row of table.rows()) yield row.with(at, make(row[at]));
    },
  };
}

/** Consumers are called as in the event log. */
const consumerOf = (cell: Cell) => (cell === "" || cell === undefined ? cell : `consumer${String(cell)}`);
