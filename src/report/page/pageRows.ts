/** A column of a figure's rows as it travels in a page: texts that come again stand once, and are counted. */
type PageColumn = readonly unknown[] | { readonly of: readonly string[]; readonly at: readonly number[] };

/** Rows as columns: names of columns stand once, not in every row. */
export interface PageRows {
  readonly keys: readonly string[];
  readonly columns: readonly PageColumn[];
}

/** Packs rows for a page, whose script unpacks them again. Rows of a figure have the same keys. */
export function packRows(rows: readonly object[]): PageRows {
  const keys = Object.keys(rows[0] ?? {});
  const column = (key: string) => rows.map((row) => (row as Readonly<Record<string, unknown>>)[key]);
  return { keys, columns: keys.map((key) => packColumn(column(key))) };
}

function packColumn(values: readonly unknown[]): PageColumn {
  if (!values.every((value) => typeof value === "string")) return values;
  const of = [...new Set(values)];
  const places = new Map(of.map((text, at) => [text, at]));
  return { of, at: values.map((text) => places.get(text) ?? 0) };
}
