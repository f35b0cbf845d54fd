import type { Locale } from "../../drawing/numbers.ts";
import { PATH_ARROW } from "../../charts/journeys/pathRow.ts";
import { type Figure, type NameKind, ROW_LANGUAGE, type SaidNames } from "./figureData.ts";

/** A figure with its names in a language, to be drawn or shown as a table. */
export function figureIn({ said, ...figure }: Figure, locale: Locale = ROW_LANGUAGE): Figure {
  const names = said?.[locale];
  if (names === undefined) return figure;
  return { ...figure, rows: figure.rows.map((row) => named(row, names)), about: named(figure.about, names) };
}

/** A figure as data for programs: its rows as they are, in every language. */
export function figureAsData({ said: _, ...figure }: Figure): Figure {
  return figure;
}

/** The kinds of names that columns and options hold. */
const KINDS: Readonly<Record<string, NameKind>> = {
  brand: "brand",
  focus: "brand",
  touchpoint: "touchpoint",
  persona: "persona",
  alternative: "alternative",
  note: "note",
  measure: "measure",
};

function named<Data extends object>(data: Data, names: SaidNames): Data {
  const entries = Object.entries(data).map(([key, value]: [string, unknown]) => {
    if (typeof value === "string") return [key, nameIn(key, value, names)];
    // What is measured, and what happened when, name brands and notes one level deeper.
    if (key === "measured") return [key, named(Object(value) as object, names)];
    if (key === "events" && Array.isArray(value))
      return [key, value.map((event: object) => named(event, names))];
    return [key, value];
  });
  return Object.fromEntries(entries) as Data;
}

/** What stands in a column or an option, as people of a language call it. */
export function nameIn(key: string, value: string, names: SaidNames): string {
  const called = (kind: NameKind, name: string) => {
    const there = names[kind];
    return there !== undefined && Object.hasOwn(there, name) ? there[name] : name;
  };
  if (key === "path")
    return value
      .split(PATH_ARROW)
      .map((step) => called("touchpoint", step))
      .join(PATH_ARROW);
  return Object.hasOwn(KINDS, key) ? called(KINDS[key], value) : value;
}
