import { FEWEST_OTHERS } from "../../numeric/series/crossSeries.ts";
import { type Cell, rollingScores } from "../backtest/rollingScores.ts";
import { leastErring } from "../backtest/summary.ts";
import { lackOf, type Luck, type Method } from "./methods.ts";
import { askedOf, type ForecastData, situationAt } from "./target.ts";

/** Why a method was taken. */
export type Reason = "asked" | "size" | "others" | "usual" | "better" | "fallback";

/** A method, why it was taken, and what it was worth on the data's own past. */
export interface Recommendation {
  readonly method: Method;
  readonly reason: Reason;
  /** forecasts made in the past with every candidate; empty where the past is too short */
  readonly cells: readonly Cell[];
  /** the method that would be taken without a look at the past */
  readonly usual: Method;
}

/** Forecasts of single values that must have been made in the past before they overrule the usual method. */
const ENOUGH = 20;

/** By so much another method must have been better: less is luck as likely as not. */
const CLEARLY = 0.95;

/** How much of the past is tried again: origins of a series, and series. */
const TRIED = { origins: 12, series: 40, all: 240 } as const;

/** The method that suits what is known, before any look at how it did. */
export function usualMethod(data: ForecastData): Method {
  const asked = askedOf(data);
  if (asked.length > 0 && asked.every(({ size }) => size !== undefined)) return "bass";
  return data.targets.length > FEWEST_OTHERS && data.isCounted ? "analogues" : "combined";
}

/**
 * The method for some series: the usual one, unless another one was at least 5 % better in forecasts of at least twenty
 * values of their own past. So the recommended forecast is the last value where nothing beats it.
 *
 * @param asked - a method that somebody asked for; it is taken, and tried on the past
 */
export async function recommend(
  data: ForecastData,
  {
    horizon,
    luck,
    asked,
    isStopped,
  }: {
    readonly horizon: number;
    readonly luck: Luck;
    readonly asked?: Method | undefined;
    readonly isStopped?: (() => boolean) | undefined;
  },
): Promise<Recommendation> {
  const usual = usualMethod(data);
  const candidates: readonly Method[] = asked
    ? [asked, "naive"]
    : [...new Set<Method>([usual, "combined", ...CANDIDATES])];
  const tried = askedOf(data)
    .filter(({ values }) => values.length > 1)
    .slice(0, TRIED.series);
  const able = candidates.filter((method) =>
    tried.some((target) => {
      const { length } = target.values;
      return lackOf(method, situationAt(data, target, { seen: length, horizon, luck })) === undefined;
    }),
  );
  const cells = await rollingScores(data, {
    methods: able,
    horizon,
    first: firstTried(data),
    most: Math.min(TRIED.origins, Math.max(3, Math.floor(TRIED.all / Math.max(1, tried.length)))),
    luck,
    only: new Set(tried.map(({ name }) => name)),
    ...(isStopped && { isStopped }),
  });
  if (asked !== undefined) return { method: asked, reason: "asked", cells, usual };
  const { method, ratio, values } = leastErring(cells, usual);
  if (values >= ENOUGH && ratio < CLEARLY) return { method, reason: "better", cells, usual };
  return { method: usual, reason: REASONS[usual] ?? "usual", cells, usual };
}

/** Values of a series of which the second half is tried again, as it knows what will be known now: its season, say. */
const LONG = 24;

/** Values seen by the first forecast that is tried again. */
function firstTried({ targets, isCounted }: ForecastData): (length: number) => number {
  if (targets.some(({ size }) => size !== undefined)) return () => 1;
  return (length) => (isCounted || length < LONG ? 3 : Math.floor(length / 2));
}

const CANDIDATES: readonly Method[] = [
  "naive",
  "seasonal-naive",
  "drift",
  "ses",
  "ets",
  "theta",
  "analogues",
];

const REASONS: Partial<Record<Method, Reason>> = { bass: "size", analogues: "others" };
