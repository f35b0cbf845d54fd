import { log } from "../../numeric/functions/deterministicMath.ts";
import type { Course } from "../../numeric/series/crossSeries.ts";
import { dayNumber } from "../observed/dateText.ts";
import { OF_CHANNELS } from "../observed/columnMeaning.ts";
import type { ObservedMeasure, ObservedSeries, Period } from "../observed/observedSeries.ts";
import type { Understood } from "../observed/observe.ts";
import { SEASONS, type Step, YEARS } from "../observed/step.ts";
import type { Luck, Situation } from "./methods.ts";

/** A series that is forecast. */
export interface ForecastTarget {
  /** product or brand; "" where there is only one */
  readonly name: string;
  readonly periods: readonly Period[];
  /** ISO date of the first period, be it still without a value */
  readonly start: string;
  /** NaN where nothing was noted; the last one was */
  readonly values: readonly number[];
  /** what else is known of it, a row for each period */
  readonly besides?: readonly (readonly number[])[] | undefined;
  /** how many could buy at most */
  readonly size?: number | undefined;
}

/** What is forecast, of all that was observed. */
export interface ForecastData {
  readonly what: ObservedMeasure;
  readonly step: Step;
  /** true where periods are counted from the launch: nobody knows which of two products came first */
  readonly isCounted: boolean;
  readonly targets: readonly ForecastTarget[];
  /** names of the series that are asked about; left out, all. The others only teach. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** The series that are asked about. */
export function askedOf({ targets, only }: ForecastData): readonly ForecastTarget[] {
  return only === undefined ? targets : targets.filter(({ name }) => only.has(name));
}

/** What stands beside a target in a regression over series; what nobody chose beforehand is no cause, but it tells. */
const BESIDES: readonly ObservedMeasure[] = ["coverage", "price", "spend", "impressions", "visits", "rating"];

/** A column is used where so many of its cells hold something, in so many of the series. */
const FULL = 0.8;

/**
 * The series of one measure, with what else is known of each.
 *
 * @param sizes - how many could buy at most, by product; "" for all that are not named
 */
export function targetsOf(
  { series, step, isCounted }: Understood,
  what: ObservedMeasure,
  sizes: ReadonlyMap<string, number> = new Map(),
): ForecastData {
  const own = series.filter((one) => one.what === what);
  const names = own.map((one) => nameOf(one));
  const columns = besidesOf(series, what, own);
  return {
    what,
    step,
    isCounted,
    targets: own.map(
      (one, at): ForecastTarget => ({
        name: names[at],
        start: one.periods[0].from,
        // Periods at the end without a value are still to come.
        periods: one.periods.slice(0, lengthOf(one)),
        values: one.values.slice(0, lengthOf(one)),
        ...(columns.length > 0 && { besides: rowsOf(one, columns) }),
        size: sizes.get(names[at]) ?? sizes.get(""),
      }),
    ),
  };
}

const lengthOf = ({ values }: ObservedSeries) => values.findLastIndex((value) => Number.isFinite(value)) + 1;

const nameOf = ({ what, brand, channel }: ObservedSeries) =>
  OF_CHANNELS.has(what) && channel !== undefined
    ? [brand, channel].filter((part) => part !== "").join(" · ")
    : brand;

/** Series of other measures, one list for each column of the regression, by brand. */
function besidesOf(series: readonly ObservedSeries[], what: ObservedMeasure, own: readonly ObservedSeries[]) {
  return BESIDES.filter((measure) => measure !== what)
    .map((measure) => byBrandOf(series.filter((one) => one.what === measure)))
    .map((found) => new Map(own.map(({ brand }) => [brand, found.get(brand) ?? []])))
    .filter((byBrand) => {
      const full = [...byBrand.values()].filter((found) => found.length > 0 && isFull(found));
      return full.length >= FULL * own.length && full.length > 0;
    });
}

function byBrandOf(series: readonly ObservedSeries[]): ReadonlyMap<string, readonly ObservedSeries[]> {
  const found = new Map<string, ObservedSeries[]>();
  for (const one of series) {
    const own = found.get(one.brand);
    if (own === undefined) found.set(one.brand, [one]);
    else own.push(one);
  }
  return found;
}

function isFull(found: readonly ObservedSeries[]): boolean {
  const values = found.flatMap((one) => one.values);
  return values.filter(Number.isFinite).length >= FULL * values.length;
}

/** ln(1 + value), added over channels; where nothing was noted, what was noted last. */
function rowsOf(
  one: ObservedSeries,
  columns: readonly ReadonlyMap<string, readonly ObservedSeries[]>[],
): number[][] {
  const last = columns.map(() => 0);
  const byDate = columns.map((byBrand) =>
    (byBrand.get(one.brand) ?? []).map(
      ({ periods, values }) => new Map(periods.map(({ from }, at) => [from, values[at]])),
    ),
  );
  return one.periods.map(({ from }) =>
    byDate.map((lists, column) => {
      const seen = lists.flatMap((list) => list.get(from) ?? []).filter(Number.isFinite);
      if (seen.length > 0) last[column] = log(1 + seen.reduce((sum, value) => sum + value, 0));
      return last[column];
    }),
  );
}

/**
 * All that was known of a target after so many of its periods: nothing of itself or of others that came later. Where
 * periods are counted from launches nothing says what came later, and others are known as a whole.
 *
 * @param seen - periods of the target that have passed
 */
export function situationAt(
  { step, isCounted, targets }: ForecastData,
  target: ForecastTarget,
  { seen, horizon, luck }: { readonly seen: number; readonly horizon: number; readonly luck: Luck },
): Situation {
  const now = isCounted || seen === 0 ? Number.POSITIVE_INFINITY : endOf(target.periods[seen - 1]);
  return {
    history: target.values.slice(0, seen),
    besides: target.besides?.slice(0, seen),
    horizon,
    season: isCounted ? 1 : SEASONS[step],
    years: YEARS[step],
    size: target.size,
    others: () => teachersOf(targets, target).flatMap((other) => known(other, now)),
    luck,
  };
}

/** So many other series teach enough; of more an even choice is taken. */
const TEACHERS = 200;

function teachersOf(targets: readonly ForecastTarget[], target: ForecastTarget): readonly ForecastTarget[] {
  const others = targets.filter((other) => other !== target);
  const step = Math.max(1, others.length / TEACHERS);
  return others.length <= TEACHERS
    ? others
    : Array.from({ length: TEACHERS }, (_, at) => others[Math.floor(at * step)]);
}

const endOf = ({ from, days }: Period) => dayNumber(from) + days;

/** What was known of another series by then; nothing of one that had not begun. */
function known({ periods, values, besides }: ForecastTarget, now: number): Course[] {
  const past = Number.isFinite(now)
    ? periods.filter((period) => endOf(period) <= now).length
    : periods.length;
  if (past === 0) return [];
  return [{ values: values.slice(0, past), ...(besides && { besides: besides.slice(0, past) }) }];
}
