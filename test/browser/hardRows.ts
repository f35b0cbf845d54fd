// Rows of hard data, from which drawings are made.

import type { ChartOptions } from "../../src/drawing/chart.ts";
import { around, weekEnd } from "../golden/rows.ts";
import type { HardData } from "./hardData.ts";

/** Draws a chart of hard data. */
export type Draw = (data: HardData, options: ChartOptions) => SVGSVGElement;

export const MOMENTS = ["know", "go", "do", "buy"];

/** A number from 0 to 1 for each place in a list. */
export const part = (index: number, count: number) => (count > 1 ? index / (count - 1) : 0.5);

export function overTime({ names, value, weeks }: HardData) {
  return Array.from({ length: weeks }, (_, week) =>
    names.map((brand, index) => {
      const middle = value(part(week, weeks) * part(index, names.length));
      const reviews = Math.abs(middle) * 1e4;
      // Ten years are drawn in steps of four weeks.
      const date = weekEnd(weeks > 100 ? week * 4 : week);
      return { date, brand, ...around(middle, Math.abs(middle) / 9), reviews };
    }),
  ).flat();
}

/** Rows of names with a number and its interval. */
export function byName({ names, value }: HardData) {
  return names.map((name, index) => {
    const middle = value(part(index, names.length));
    const reach = Math.abs(middle) / 6;
    return { name, value: middle, low: middle - reach, high: middle + reach };
  });
}

/** The longest plan has as many levers as a search takes; the others have one for each name. */
export function leversOf(data: HardData) {
  const levers = byName(data);
  return data.weeks > 100
    ? Array.from({ length: 12 }, (_, index) => {
        const one = levers[index % levers.length];
        return { ...one, name: `${one.name} ${index + 1}` };
      })
    : levers;
}

/** The same number for each pair of a name and a word of a list. */
export function byPair<Word extends string>({ names, value }: HardData, words: readonly Word[]) {
  return names.flatMap((name, row) =>
    words.map((word, column) => ({
      name,
      word,
      value: value((part(row, names.length) + part(column, words.length)) / 2),
    })),
  );
}

/** Numbers at places of a line; none where there is no data at all. */
export function along({ names, value }: HardData, count: number) {
  return names.length === 0 ? [] : Array.from({ length: count }, (_, index) => value(part(index, count)));
}

export const measuredOf = ({ names }: HardData) =>
  ({ metric: "revenue", brand: names[0] ?? "", unit: "money" }) as const;
