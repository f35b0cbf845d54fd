import { letOthersWork } from "../runs/letOthersWork.ts";
import { eachQuantile, type Quantile } from "./quantiles.ts";
import type { RandomKey } from "../../numeric/luck/random.ts";
import { drawPaths } from "../../numeric/series/drawPaths.ts";
import { type Forecast, quantileAt } from "../../numeric/series/forecast.ts";
import type { Cell } from "../backtest/rollingScores.ts";
import type { Period } from "../observed/observedSeries.ts";
import { forecastBy, type Luck, type Method } from "./methods.ts";
import { periodsAhead } from "./periodsAhead.ts";
import { type Reason, recommend, type Recommendation } from "./recommend.ts";
import { askedOf, type ForecastData, situationAt, type ForecastTarget } from "./target.ts";

/** What is asked of the future. */
export interface ForecastOptions {
  /** periods ahead */
  readonly horizon: number;
  readonly method?: Method | undefined;
  /** a value whose chance to be reached is told */
  readonly threshold?: number | undefined;
  /** true: the threshold is of all values together, from the first one that was noted */
  readonly isOfTotal?: boolean | undefined;
  readonly luck: Luck;
  readonly key: RandomKey;
  /** asked before each series */
  readonly isStopped?: (() => boolean) | undefined;
}

/** One period ahead. */
export interface Ahead {
  readonly period: Period;
  /** 1 is the next one */
  readonly step: number;
  readonly quantiles: Readonly<Record<Quantile, number>>;
  /** chance that the threshold is reached in this period, or by its end of the total */
  readonly chance?: number;
  /** chance that it is reached by then, in this period or one before it */
  readonly chanceBy?: number;
  /** whether the total observed has reached it already */
  readonly isPassed?: boolean;
}

/** The forecast of a series. */
export interface SeriesForecast {
  readonly target: ForecastTarget;
  readonly method: Method;
  readonly reason: Reason;
  readonly ahead: readonly Ahead[];
  /** how often the truth fell within four fifths in the past, and of how many; of this series, or of all of them */
  readonly past: { readonly inside: number; readonly of: number; readonly isOwn: boolean };
}

export interface ForecastResult {
  readonly data: ForecastData;
  readonly recommendation: Recommendation;
  readonly series: readonly SeriesForecast[];
  /** series of which nothing can be said: neither a value nor the size of the market is known */
  readonly without: readonly string[];
}

/** Fewer past forecasts of a series itself say too little of its bands; then those of all series are counted. */
const ENOUGH = 10;

/** Futures that are drawn for chances of a threshold. */
export const FUTURES = 4000;

/**
 * Forecasts every series by the method that suits them, or by the one that was asked for. Stopped while methods are
 * still tried on the past, it forecasts none: which method suits them is not known yet.
 */
export async function forecastAll(data: ForecastData, options: ForecastOptions): Promise<ForecastResult> {
  const recommendation = await recommend(data, { ...options, asked: options.method });
  const series: SeriesForecast[] = [];
  const without: string[] = [];
  for (const target of askedOf(data)) {
    await letOthersWork();
    if (options.isStopped?.()) break;
    const found = forecastOne(data, target, recommendation, options);
    if (found === undefined) without.push(target.name);
    else series.push(found);
  }
  return { data, recommendation, series, without };
}

function forecastOne(
  data: ForecastData,
  target: ForecastTarget,
  { method, reason, cells }: Recommendation,
  options: ForecastOptions,
): SeriesForecast | undefined {
  const { horizon, luck } = options;
  const situation = situationAt(data, target, { seen: target.values.length, horizon, luck });
  // What lacks something takes what comes next to it; a method that was asked for is not replaced in silence.
  const ways: readonly Method[] = options.method ? [method] : waysOf(method, target);
  for (const way of ways) {
    const forecast = forecastBy(way, situation);
    if (forecast === undefined) continue;
    const ahead = aheadOf(forecast, data, target, options);
    return {
      target,
      method: way,
      reason: way === method ? reason : way === "bass" ? "size" : "fallback",
      ahead,
      past: pastOf(cells, way, target),
    };
  }
  return undefined;
}

/** Fewer values than this tell less than the size of the market does. */
const FEW = 4;

/** What is tried for a series in turn, the method for all of them first; of a new product what its market's size tells. */
function waysOf(method: Method, { size, values }: ForecastTarget): readonly Method[] {
  const bySize: readonly Method[] = size === undefined ? [] : ["bass"];
  return values.filter(Number.isFinite).length < FEW
    ? [...bySize, method, "combined", "naive"]
    : [method, ...bySize, "combined", "naive"];
}

function aheadOf(
  forecast: Forecast,
  data: ForecastData,
  target: ForecastTarget,
  { horizon, threshold, isOfTotal = false, key }: ForecastOptions,
): Ahead[] {
  const periods = periodsAhead(data, target, horizon);
  const chances =
    threshold === undefined
      ? undefined
      : chancesOf(drawPaths(forecast, FUTURES, key), threshold, isOfTotal ? soldBy(target) : undefined);
  return periods.map((period, step) => ({
    period,
    step: step + 1,
    quantiles: eachQuantile((chance) => quantileAt(forecast.quantiles[step], chance)),
    ...chances?.[step],
  }));
}

const soldBy = ({ values }: ForecastTarget) =>
  values.filter(Number.isFinite).reduce((sum, value) => sum + value, 0);

/** Shares of futures that reach a threshold in a period, and in one up to it. */
function chancesOf(paths: readonly Float64Array[], threshold: number, before: number | undefined) {
  const steps = paths[0].length;
  const [now, by] = [new Float64Array(steps), new Float64Array(steps)];
  for (const path of paths) {
    let isReached = false;
    let total = before ?? 0;
    path.forEach((value, step) => {
      total += value;
      const isNow = (before === undefined ? value : total) >= threshold;
      isReached ||= isNow;
      if (isNow) now[step] += 1;
      if (isReached) by[step] += 1;
    });
  }
  return Array.from(now, (count, step) => ({
    chance: count / paths.length,
    chanceBy: by[step] / paths.length,
    isPassed: before !== undefined && before >= threshold,
  }));
}

function pastOf(cells: readonly Cell[], method: Method, { name }: ForecastTarget): SeriesForecast["past"] {
  const all = cells.filter((cell) => cell.method === method);
  const own = all.filter(({ series }) => series === name);
  const isOwn = own.length >= ENOUGH;
  const counted = isOwn ? own : all;
  return { inside: counted.filter(({ inside }) => inside[1]).length, of: counted.length, isOwn };
}
