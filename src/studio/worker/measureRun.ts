import { metricValue } from "../../metrics/metrics.ts";
import type { RunResult } from "../../model/result.ts";
import { simulate } from "../../model/simulate.ts";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.ts";
import { WITNESSES } from "../../studies/runs/replicate.ts";
import type { Measured, Question, Stretch } from "./contract.ts";
import { fingerprintOf } from "./fingerprintOf.ts";
import { openQuestion, parametersOf } from "./openQuestion.ts";

/** Metrics that the page shows over the whole run. */
const TOTALS = [
  "share",
  "stars",
  "sales",
  "revenue",
  "cost",
  "profit",
  "reviews",
  "satisfaction",
  "awareness",
  "swayed",
  "told",
  "complaints",
] as const;

/** Metrics that the page draws over time. */
const OVER_TIME = ["share", "stars"] as const;

/** Simulates run number `run` of a question and measures it. Equal questions and numbers give equal measures. */
export async function measureRun(question: Question, run: number): Promise<Measured> {
  const { scenario, parameters } = parametersOf(question, run === 0 ? WITNESSES : 0);
  const result = simulate(parameters, replicationKey(keyFromSeed(scenario.seed), run));
  return { ...measuresOf(result, question, run), hash: run === 0 ? await fingerprintOf([result]) : "" };
}

/** The measures of a run that is there; its fingerprint is of a run with a log. */
export function measuresOf(result: RunResult, question: Question, run: number): Measured {
  const { periods } = openQuestion(question);
  return {
    run,
    totals: Object.fromEntries(
      TOTALS.map((metric) => [
        metric,
        result.brands.map((brand) => metricValue(result, brand, metric, "total")),
      ]),
    ),
    overTime: Object.fromEntries(OVER_TIME.map((metric) => [metric, byPeriod(result, periods, metric)])),
    shown: shownReviews(result, periods),
    hash: undefined,
  };
}

function byPeriod(run: RunResult, periods: readonly Stretch[], metric: string): Float64Array {
  return Float64Array.from(
    periods.flatMap(({ name }) => run.brands.map((brand) => metricValue(run, brand, metric, name))),
  );
}

function shownReviews({ levels, brands }: RunResult, periods: readonly Stretch[]): Float64Array {
  return Float64Array.from(
    periods.flatMap(({ to }) =>
      brands.map((_, brand) => levels.displayedCount[(to - 1) * brands.length + brand]),
    ),
  );
}
