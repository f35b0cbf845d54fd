import type { RandomKey } from "../../numeric/luck/random.ts";
import { bassLeastSquares } from "../../numeric/series/growth/bassLeastSquares.ts";
import { combined } from "../../numeric/series/combined.ts";
import { type Course, crossSeries, FEWEST_OTHERS } from "../../numeric/series/crossSeries.ts";
import { type CurveDraws, type CurveForm, drawCurves } from "../../numeric/series/growth/curvePriors.ts";
import { curveWithSize } from "../../numeric/series/growth/curveWithSize.ts";
import { ets } from "../../numeric/series/smoothing/ets.ts";
import { exponentialSmoothing } from "../../numeric/series/smoothing/exponentialSmoothing.ts";
import { type Forecast, mapped, quantileAt, stepsOf } from "../../numeric/series/forecast.ts";
import { dampedTrend, holt } from "../../numeric/series/smoothing/holt.ts";
import { localLevel } from "../../numeric/series/smoothing/localLevel.ts";
import { drift, naive, seasonalNaive } from "../../numeric/series/simpleForecasts.ts";
import { nothingYet } from "../../numeric/series/nothingYet.ts";
import { movesByShares, ofLogs, ofRoots } from "../../numeric/series/transformed.ts";
import { findSeason, type Season, seasonAhead, withoutSeason } from "../../numeric/series/season.ts";
import { theta } from "../../numeric/series/smoothing/theta.ts";

/** Every way to forecast a series without simulating, by the name that is typed. */
export const METHODS = [
  "naive",
  "seasonal-naive",
  "drift",
  "ses",
  "holt",
  "damped",
  "ets",
  "theta",
  "local-level",
  "combined",
  "bass-fit",
  "bass",
  "nui",
  "gompertz",
  "curves",
  "analogues",
] as const;

export type Method = (typeof METHODS)[number];

/** All that a forecast may know: nothing of what came after. */
export interface Situation {
  /** values so far; NaN where nothing was noted */
  readonly history: readonly number[];
  /** what else was known of this series, the same columns as the others': [step][column] */
  readonly besides?: readonly (readonly number[])[] | undefined;
  readonly horizon: number;
  /** steps after which a season begins again; 1 where there is none */
  readonly season: number;
  /** length of a step in years */
  readonly years: number;
  /** how many could buy at most */
  readonly size?: number | undefined;
  /** other series of the same kind, aligned at their launch; asked for by those methods alone that learn from them */
  readonly others: () => readonly Course[];
  readonly luck: Luck;
}

/** Markets drawn beforehand, once for all forecasts of a study. */
export interface Luck {
  readonly key: RandomKey;
  curves(form: CurveForm): CurveDraws;
}

/** Luck that draws each kind of curve when it is first asked for. */
export function luckOf(key: RandomKey, years: number): Luck {
  const drawn = new Map<CurveForm, CurveDraws>();
  return {
    key,
    curves(form) {
      const kept = drawn.get(form) ?? drawCurves(form, years, key);
      drawn.set(form, kept);
      return kept;
    },
  };
}

/**
 * A forecast by a method.
 *
 * Gaps within the past are bridged by a straight line; of a gap at its end the steps are forecast too and left out. What
 * is sold can be no less than nothing.
 *
 * @returns nothing where the method lacks something: points, a season, the size of the market, other series
 */
export function forecastBy(method: Method, situation: Situation): Forecast | undefined {
  const { history, horizon } = situation;
  const seen = lastSeen(history) + 1;
  const bridged = bridge(history.slice(0, seen));
  const gap = history.length - seen;
  const forecast = methodOf(method, { ...situation, history: bridged, horizon: horizon + gap });
  return forecast && stepsOf(forecast, gap, horizon);
}

/** A life cycle is told in so many periods at most: 40,000 markets of a million days would fill any memory. */
const LONGEST_LIFE = 1000;

const LIVES: ReadonlySet<Method> = new Set<Method>(["bass-fit", "bass", "nui", "gompertz", "curves"]);

function methodOf(method: Method, situation: Situation): Forecast | undefined {
  const { history, horizon, season, size, luck, others, besides } = situation;
  if (LIVES.has(method) && history.length > LONGEST_LIFE) return undefined;
  const curve = (form: CurveForm) =>
    size === undefined
      ? undefined
      : curveWithSize(history, horizon, { draws: luck.curves(form), size, key: luck.key });
  if (method === "bass" || method === "nui" || method === "gompertz") return curve(method);
  if (method === "curves") return together((["bass", "nui", "gompertz"] as const).map(curve));
  if (history.length === 0) return undefined;
  if (method === "analogues")
    return crossSeries({ values: history, ...(besides && { besides }) }, others(), horizon);
  if (!history.some((value) => value > 0)) return nothingYet(history.length, horizon);
  if (method === "seasonal-naive")
    return season > 1 && history.length > season ? seasonalNaive(history, horizon, season) : undefined;
  if (method === "bass-fit") return history.length < 4 ? undefined : bassLeastSquares(history, horizon);
  if (method === "naive") return naive(history, horizon);
  if (method === "drift") return history.length < 2 ? undefined : drift(history, horizon);
  return withSeason(smoothers[method], situation);
}

type Smoother = (history: readonly number[], horizon: number) => Forecast;

/**
 * Equal weights of: the last value, the last value and a smoothed level with errors that grow with size, a damped trend.
 * Which four, was chosen on two series (docs/forecasting.md), not on those it is applied to.
 */
const equalWeights: Smoother = (history, horizon) =>
  combined(
    [naive, ofRoots(naive), ofRoots(exponentialSmoothing), dampedTrend].map((member) =>
      member(history, horizon),
    ),
  );

const smoothers: Readonly<
  Record<"ses" | "holt" | "damped" | "ets" | "theta" | "local-level" | "combined", Smoother>
> = {
  ses: exponentialSmoothing,
  holt,
  damped: dampedTrend,
  ets,
  theta,
  "local-level": localLevel,
  combined: equalWeights,
};

/** Smoothers look no further back: what is older weighs nothing in them, and long series would take minutes. */
const LONGEST = 400;

/**
 * A smoother without the season, which is taken out beforehand and put back. Where the season multiplies, errors are taken
 * to be larger where values are, and the smoother is applied to square roots.
 */
function withSeason(smoother: Smoother, { history: whole, horizon, season }: Situation): Forecast {
  const history = whole.slice(-LONGEST);
  const found = findSeason(history, season);
  if (found === undefined) return smoother(history, horizon);
  const plain = withoutSeason(history, found);
  if (found.isProportional) {
    const steady = movesByShares(plain) ? ofLogs(smoother) : ofRoots(smoother);
    return mapped(inDoubt(steady(plain, horizon), found), (value, step) => value * seasonAhead(found, step));
  }
  // Lifted above 0, so that smoothers, which never go below it, are not cut off where the season will lift them again.
  const lift = Math.max(0, -Math.min(...plain), ...found.next);
  const lifted = plain.map((value) => value + lift);
  return mapped(inDoubt(smoother(lifted, horizon), found), (value, step) =>
    Math.max(0, value - lift + seasonAhead(found, step)),
  );
}

/** A forecast with the variance that the season leaves open besides its own: values lie further from their middle. */
function inDoubt(forecast: Forecast, { doubt, isProportional }: Season): Forecast {
  const wider = forecast.quantiles.map((values) => {
    const middle = quantileAt(values, 0.5);
    const open = doubt * (isProportional ? middle * middle : 1);
    const variance =
      values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / values.length;
    const factor = variance > 0 ? Math.sqrt(1 + open / variance) : 1;
    return values.map((value) => Math.max(0, middle + factor * (value - middle)));
  });
  return { ...forecast, quantiles: wider };
}

function together(members: readonly (Forecast | undefined)[]): Forecast | undefined {
  const whole = members.filter((member) => member !== undefined);
  return whole.length < members.length ? undefined : combined(whole);
}

function lastSeen(history: readonly number[]): number {
  return history.findLastIndex((value) => Number.isFinite(value));
}

/** The series with its gaps bridged by straight lines; gaps before the first value are left out. */
function bridge(history: readonly number[]): number[] {
  const first = history.findIndex((value) => Number.isFinite(value));
  const values = history.slice(Math.max(0, first));
  let before = 0;
  for (let at = 1; at < values.length; ++at) {
    if (!Number.isFinite(values[at])) continue;
    const [low, high] = [values[before], values[at]];
    for (let gap = before + 1; gap < at; ++gap)
      values[gap] = low + ((high - low) * (gap - before)) / (at - before);
    before = at;
  }
  return values;
}

/** What a method lacks: for words of advice. */
export type Lack = "points" | "season" | "size" | "others" | "brevity";

/** Why a method cannot be used; nothing where it can. */
export function lackOf(method: Method, { history, season, size, others }: Situation): Lack | undefined {
  const seen = history.filter(Number.isFinite).length;
  if (LIVES.has(method) && history.length > LONGEST_LIFE) return "brevity";
  if (["bass", "nui", "gompertz", "curves"].includes(method)) return size === undefined ? "size" : undefined;
  if (method === "analogues")
    return others().length < FEWEST_OTHERS ? "others" : seen < 1 ? "points" : undefined;
  if (method === "seasonal-naive") return season < 2 || seen <= season ? "season" : undefined;
  const least = method === "bass-fit" ? 4 : method === "drift" ? 2 : 1;
  return seen < least ? "points" : undefined;
}
