import { cellOf, tableBlock } from "../../report/document/tableCells.ts";
import { besideInterval, type Locale, numbersOf } from "../../drawing/numbers.ts";
import { capital, measureNoun } from "../../drawing/words/measures.ts";
import { measureUnit } from "../../metrics/measureUnit.ts";
import { pointNumbers } from "./keptNumbers.ts";
import type { SweepResult } from "./sweep.ts";
import { focusBrand, leverText } from "../../report/document/names.ts";
import type { RowsFrom, Section } from "../../report/document/reportDocument.ts";
import { intervalOver } from "../run/rows/overRuns.ts";
import { reportWords } from "../../report/document/words/words.ts";

/** What a sweep is measured by, of the brand in focus. */
export const SWEPT = ["share", "revenue", "profit"] as const;

/** More combinations than this are for files, not for a page. */
const MOST = 500;

const POINTS = "points";

/** Where in the report's table of combinations a point stands; in a larger sweep none does. */
export function pointPlace({ points }: SweepResult, point: number): RowsFrom | undefined {
  return points.length > MOST ? undefined : { table: POINTS, row: point };
}

/** One number of the brand in focus at one point: the median run, and what holds nine in ten. */
export function pointOutcome({ points, scenario }: SweepResult, point: number, metric: string) {
  const brand = focusBrand(scenario);
  return intervalOver(pointNumbers(points[point], { brand, metric, period: "total" }));
}

/** The table that the headlines of a sweep come from: every combination of the levers, and what came of it. */
export function pointsSections(sweep: SweepResult, locale: Locale): Section[] {
  if (sweep.points.length === 0 || sweep.points.length > MOST) return [];
  const words = reportWords(locale);
  const numbers = numbersOf(locale, sweep.scenario.market.currency);
  const levers = sweep.dimensions.map((lever) =>
    capital(leverText(lever, locale, focusBrand(sweep.scenario))),
  );
  const cells = sweep.points.map(({ values }, point) => [
    ...values.map((value) => cellOf(numbers.format(value, "number"), "number", { value })),
    ...SWEPT.map((metric) => {
      const unit = measureUnit(focusBrand(sweep.scenario), metric);
      const { value, low, high } = pointOutcome(sweep, point, metric);
      const written = numbers.short(value, unit, besideInterval(value, low, high));
      return low < high
        ? cellOf(`${written} (${numbers.interval(low, high, unit)})`, unit, { value, low, high })
        : cellOf(written, unit, { value });
    }),
  ]);
  const heads = [...levers, ...SWEPT.map((metric) => capital(measureNoun(locale, metric)))];
  return [
    {
      heading: words.combinations,
      isAppendix: true,
      blocks: [
        tableBlock({ name: POINTS, label: words.combinations, heads, cells }),
        { kind: "note", text: words.combinationsMean },
      ],
    },
  ];
}
