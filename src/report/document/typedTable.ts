import type { Column } from "../../drawing/chart.ts";
import type { Locale } from "../../drawing/numbers.ts";
import { type Figure, figureColumns, findFigure } from "./figure.ts";
import type { SaidNames } from "./figureData.ts";
import { figureIn, nameIn } from "./figureIn.ts";
import type { DataTable, ReportDocument } from "./reportDocument.ts";
import { saidNames } from "./withSaid.ts";

/** Exact numbers with what they mean, for workbooks and data files. */
export interface TypedTable {
  /** name of its file or sheet */
  readonly name: string;
  /** what it says; "" where there is nothing to say */
  readonly title: string;
  readonly columns: readonly TypedColumn[];
  /** NaN is a number that does not exist */
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface TypedColumn {
  /** name in data files, the same in every language */
  readonly key: string;
  readonly label: string;
  readonly unit: Column<object>["unit"];
}

/** The rows behind a figure, with names as people of a language call them. */
export function tableOfFigure(figure: Figure, locale: Locale): TypedTable {
  const columns = figureColumns(figure, { locale }) as readonly TypedColumn[];
  const rows = figureIn(figure, locale).rows.map((row) =>
    columns.map(({ key, unit }) => cellOf((row as Readonly<Record<string, unknown>>)[key], unit)),
  );
  return { name: figure.name, title: findFigure(figure, { locale }).title, columns, rows };
}

/** The rows behind a table of the report. Brands have their keys there; touchpoints are called as in charts. */
function tableOfData({ name, columns, rows }: DataTable, { touchpoint = {} }: SaidNames): TypedTable {
  const typed = columns.map((key, at) => {
    const isText = rows.some((row) => typeof row[at] === "string");
    return { key, label: key, unit: isText ? "text" : "number" } as const;
  });
  const at = columns.indexOf("touchpoint");
  const said = rows.map((row) =>
    at < 0 ? row : row.with(at, nameIn("touchpoint", String(row[at]), { touchpoint })),
  );
  return { name, title: "", columns: typed, rows: said };
}

/** Every table behind a report: the numbers of its tables first, then those of its figures. */
export function tablesOfReport(report: ReportDocument, locale: Locale): TypedTable[] {
  const { scenario } = report.provenance;
  const names = scenario === undefined ? {} : saidNames(scenario, locale);
  return [
    ...report.data.map((table) => tableOfData(table, names)),
    ...report.figures.map((figure) => tableOfFigure(figure, locale)),
  ];
}

function cellOf(value: unknown, unit: TypedColumn["unit"]): string | number {
  if (unit === "text" || unit === "date") return value === undefined ? "" : String(value);
  return typeof value === "number" ? value : Number.NaN;
}
