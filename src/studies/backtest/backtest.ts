import type { Language } from "../../language/language.ts";
import { methodName } from "../../drawing/words/methods.ts";
import { lackOf, type Luck, type Method, METHODS } from "../forecast/methods.ts";
import { usualMethod } from "../forecast/recommend.ts";
import { askedOf, type ForecastData, situationAt } from "../forecast/target.ts";
import { type Cell, rollingScores } from "./rollingScores.ts";
import { leastErring, type Phase, type Scores, scoresOf, type Skill, skillOf, WHOLE } from "./summary.ts";
import { backtestWords } from "./words/backtest.ts";

/** How a past is tried again. */
export interface BacktestOptions {
  /** methods that are tried; left out, all that have what they need */
  readonly methods?: readonly Method[] | undefined;
  readonly horizon: number;
  readonly first: number;
  readonly last?: number | undefined;
  /** forecasts of a series at most */
  readonly most: number;
  readonly luck: Luck;
  readonly isStopped?: () => boolean;
}

/** What came of forecasts made in the past. */
export interface BacktestResult {
  readonly data: ForecastData;
  readonly cells: readonly Cell[];
  /** whether it was stopped before all of the past was tried */
  readonly isStopped: boolean;
  /** of all forecasts, best first */
  readonly scores: readonly Scores[];
  readonly phases: Readonly<Record<Phase, readonly Scores[]>>;
  /** the method that suits the data before any look at scores */
  readonly usual: Method;
  /** the method of least error; that it is the least, was seen afterwards */
  readonly best: Method;
  /** skill of the usual method, and of the best one, against each baseline */
  readonly skills: readonly Skill[];
}

/** The forecasts that others have to beat. */
const BASELINES: readonly Method[] = ["naive", "seasonal-naive", "drift"];

/** Makes forecasts at every point of the past, and says what they were worth. */
export async function backtest(data: ForecastData, options: BacktestOptions): Promise<BacktestResult> {
  const methods = (options.methods ?? METHODS).filter((method) => isAble(method, data, options));
  const cells = await rollingScores(data, { ...options, methods, ...(data.only && { only: data.only }) });
  const byError = (phase: Phase) =>
    scoresOf(cells, data, { phase }).toSorted((a, b) => a.scaledCrps - b.scaledCrps);
  const all = byError("all");
  const usual = usualMethod(data);
  const most = Math.max(0, ...all.map((one) => one.cells));
  // Who forecast only some of it stands below.
  const isWhole = ({ cells: count }: Scores) => count >= WHOLE * most;
  const scores = [...all.filter(isWhole), ...all.filter((one) => !isWhole(one))];
  const best = leastErring(cells, usual).method;
  const skills = [...new Set([usual, best])].flatMap((method) =>
    BASELINES.filter((baseline) => baseline !== method).flatMap(
      (baseline) => skillOf(cells, method, baseline) ?? [],
    ),
  );
  return {
    data,
    cells,
    isStopped: options.isStopped?.() === true,
    scores,
    phases: { all: scores, early: byError("early"), late: byError("late") },
    usual,
    best,
    skills,
  };
}

/** Whether a method has what it needs in any series, once all but one of its values are known. */
function isAble(method: Method, data: ForecastData, { luck }: BacktestOptions): boolean {
  return askedOf(data).some((target) => {
    const seen = Math.max(0, target.values.length - 1);
    return lackOf(method, situationAt(data, target, { seen, horizon: 1, luck })) === undefined;
  });
}

/** The verdict in words: whether the method that suits the data beats what anybody can do, and what to take. */
export function verdictOf({ usual, best, skills, scores }: BacktestResult, language: Language): string[] {
  const words = backtestWords[language];
  const name = (method: Method) => methodName(method, language);
  const percent = (ratio: number) =>
    new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(
      Math.abs(1 - ratio),
    );
  const against = skills.filter(({ method }) => method === usual);
  const lines = against.map(({ ratio, low, high, baseline, series }) => {
    const interval =
      series.length < 2
        ? words.single
        : words.interval(percentOf(low, language), percentOf(high, language), String(series.length));
    const isClear = series.length > 1 && (high < 1 || low > 1);
    const say = ratio < 1 ? words.beats : ratio > 1 ? words.loses : words.ties;
    return `${say(name(usual), name(baseline), percent(ratio))} ${isClear || series.length < 2 ? interval : `${interval} ${words.unclear}`}`;
  });
  const lost = against.find(({ ratio }) => ratio > 1);
  const won = scores.find(({ method }) => method === usual);
  const top = scores.find(({ method }) => method === best);
  const isSame =
    best === usual || won === undefined || top === undefined || top.scaledCrps > 0.95 * won.scaledCrps;
  return [
    ...lines,
    isSame
      ? lost === undefined
        ? words.take(name(usual))
        : words.takeBaseline(name(lost.baseline))
      : words.takeBest(name(best), percent(top.scaledCrps / won.scaledCrps), name(usual)),
  ];
}

/** A ratio of errors as a change: .8 is −20 %. */
function percentOf(ratio: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    style: "percent",
    maximumFractionDigits: 0,
    signDisplay: "exceptZero",
  })
    .format(ratio - 1)
    .replace("-", "−");
}
