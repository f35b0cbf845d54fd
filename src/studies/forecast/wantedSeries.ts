import { type ColumnMeaning, MEASURES } from "../observed/columnMeaning.ts";
import type { Understood } from "../observed/observe.ts";
import type { ObservedMeasure } from "../observed/observedSeries.ts";
import { type ForecastData, targetsOf } from "./target.ts";

/** What is to be forecast: a measure, and the brand or channel that its column speaks of. */
export interface WantedMeasure {
  readonly what: ObservedMeasure;
  readonly of?: string | undefined;
}

/** What a column holds that is to be forecast, or the measure of that name; undefined where it is neither. */
export function wantedMeasure(column: string, meanings: readonly ColumnMeaning[]): WantedMeasure | undefined {
  const found = meanings.find((meaning) => meaning.column === column);
  if (found?.what === "stars") return { what: "reviews" };
  const what = MEASURES.find((measure) => measure === (found?.what ?? column));
  return what && { what, of: found?.of };
}

/** What is forecast where nobody says which: the first of the measures that was observed. */
export function usualMeasure({ series }: Understood): WantedMeasure | undefined {
  const what = MEASURES.find((measure) => series.some((one) => one.what === measure));
  return what && { what };
}

/** The series of what is wanted; of a column that speaks of one brand or channel, only that one. */
export function wantedSeries(
  understood: Understood,
  { what, of }: WantedMeasure,
  sizes?: ReadonlyMap<string, number>,
): ForecastData {
  const isWanted = (one: Understood["series"][number]) =>
    of === undefined || one.what !== what || [one.brand, one.channel].includes(of);
  return targetsOf({ ...understood, series: understood.series.filter(isWanted) }, what, sizes);
}

/** Only the series that were asked for; the others still teach what series of their kind do. */
export function onlySeries(data: ForecastData, names: readonly string[] | undefined): ForecastData {
  return names === undefined ? data : { ...data, only: new Set(names) };
}
