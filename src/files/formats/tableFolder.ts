import { csvPieces } from "./csv.ts";
import { type CsvDialectName, csvDialects } from "./csvDialect.ts";
import { formatParquet, openParquet } from "./formatParquet.ts";
import { gzip } from "./gzip.ts";
import type { OutputFolder } from "../folders/outputFolder.ts";
import { DATA_PACKAGE, formatDataPackage, resourceOf, type TableResource } from "./dataPackage.ts";
import { type Cell, completed, type Table, type TableFormat } from "../../report/tables/table.ts";

/** An output folder that says of each of its tables what the columns mean. */
export interface TableFolder extends OutputFolder {
  /** adds a table in its own formats unless others are asked for; one without columns is left out */
  writeTable(table: Table, formats?: readonly TableFormat[]): void;
  /** adds a table as packed CSV */
  writePacked(table: Table): void;
  /** notes a table that comes from elsewhere, as it is described there */
  keep(resource: TableResource): void;
}

/** Name of the same description for people: a row for each column of each table. */
export const DICTIONARY = "dictionary.csv";

/**
 * Makes a folder one of tables. When it is put into its place it gets `datapackage.json`, which says in a standard form
 * what its tables hold, and the same for people, `dictionary.csv`.
 *
 * @param dialect - how CSV is written
 */
export function withTables(folder: OutputFolder, dialect: CsvDialectName = "standard"): TableFolder {
  const csv = csvDialects[dialect];
  const resources: TableResource[] = [];
  const add = (table: Table, path: string, content: Uint8Array | Iterable<string>) => {
    folder.write(path, content);
    resources.push(resourceOf(table, path, csv));
  };
  const lines = (table: Table) =>
    csvPieces(
      table.columns.map(({ name }) => name),
      table.rows(),
      csv,
    );
  return {
    // After `commit` these may be others.
    get path() {
      return folder.path;
    },
    get aside() {
      return folder.aside;
    },
    question: folder.question,
    write: folder.write,
    show: folder.show,
    discard: folder.discard,
    keep: (resource) => void resources.push(resource),
    writeTable(unfinished, formats = unfinished.formats ?? ["csv"]) {
      const table = completed(unfinished);
      if (table.columns.length === 0) return;
      const path = (format: TableFormat) => `${table.name}.${format}`;
      // Rows are made of whole runs: what is written twice is made once.
      if (formats.includes("csv") && formats.includes("parquet")) {
        const parquet = openParquet(table.columns);
        add(table, path("csv"), lines({ ...table, rows: () => eachSeen(table.rows(), parquet.add) }));
        add(table, path("parquet"), parquet.finish());
      } else
        for (const format of formats)
          add(table, path(format), format === "csv" ? lines(table) : formatParquet(table));
    },
    writePacked(unfinished) {
      const table = completed(unfinished);
      add(table, `${table.name}.csv.gz`, gzip(lines(table)));
    },
    commit(manifest) {
      if (resources.length > 0) {
        folder.write(DICTIONARY, csvPieces(NAMES, dictionaryRows(resources), csv));
        folder.write(DATA_PACKAGE, formatDataPackage(resources));
      }
      folder.commit(manifest);
    },
  };
}

/** The same rows, each shown to somebody as it goes by. */
function* eachSeen(
  rows: Iterable<readonly Cell[]>,
  see: (row: readonly Cell[]) => void,
): Generator<readonly Cell[]> {
  for (const row of rows) {
    see(row);
    yield row;
  }
}

const NAMES = ["table", "column", "type", "unit", "meaning", "significato"] as const;

/** A row for each column; tables that come in many formats are told once. */
function* dictionaryRows(resources: readonly TableResource[]): Generator<string[]> {
  const told = new Set<string>();
  for (const { path, schema } of resources.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const table = path.replace(/\.(csv|parquet)(\.gz)?$/, "");
    if (told.has(table)) continue;
    told.add(table);
    for (const field of fieldsIn(schema))
      yield [
        table,
        ...["name", "type", "unit", "description", "description_it"].map((key) => String(field[key] ?? "")),
      ];
  }
}

function fieldsIn(schema: unknown): Record<string, unknown>[] {
  const fields = typeof schema === "object" && schema !== null && "fields" in schema ? schema.fields : [];
  return Array.isArray(fields) ? fields : [];
}
