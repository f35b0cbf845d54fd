import { keyFromSeed } from "../../../numeric/luck/random.ts";
import { scaleOf } from "../../../scenario/compile/simulatedSize.ts";
import { foretell } from "../../calibratedForecast/foretell.ts";
import type { SimulationTask } from "../../runs/executor.ts";
import { type CalibrationPlan, endingWith } from "../calibrationPlan.ts";
import { type Drawn, drawnTasks, drawScenarios } from "../drawn.ts";
import { learn, seedsOf } from "../evidence.ts";
import { inferPosterior } from "../posterior.ts";
import { planStatistics } from "../targets/statistics.ts";
import { type ObservedTarget, subjectOf } from "../targets/target.ts";
import { knownBy, type PastOrigin, pastOrigins } from "./pastOrigins.ts";
import { type PastForecast, pastForecast } from "./pastScore.ts";
import { PLAIN_METHODS, statisticalForecast } from "./statisticalForecast.ts";

type Measured = readonly (readonly (readonly number[])[] | undefined)[];

/** A day of the past, what was known by it, and the scenarios that this left possible. */
export interface TriedOrigin {
  readonly origin: PastOrigin;
  readonly known: readonly ObservedTarget[];
  readonly drawn: readonly Drawn[];
  readonly tasks: readonly SimulationTask[];
}

/** Runs that trying the past takes: none where it is too short. */
export function pastRuns({ question: { targets, origins, draws } }: CalibrationPlan): number {
  return origins === 0 ? 0 : pastOrigins(targets, origins).length * draws;
}

/**
 * Calibrates anew at some days of the past, each time to what was known by then. Runs of the design serve again: they hold
 * every day, of which the first ones are looked at. What was decided, prices and money spent, is known beforehand.
 */
export function tryOrigins(plan: CalibrationPlan, design: Measured): TriedOrigin[] {
  const { question } = plan;
  if (question.origins === 0) return [];
  return pastOrigins(question.targets, question.origins).flatMap((origin) => {
    const known = question.targets.map((target) => knownBy(target, origin.day));
    const then = { ...question, targets: known, until: origin.day };
    const outcome = learn({ ...plan, question: then, statistics: planStatistics(known) }, design);
    if (outcome === undefined) return [];
    const seed = `${question.seed} by day ${origin.day}`;
    const posterior = inferPosterior(outcome.evidence, keyFromSeed(`walk of ${seed}`), seedsOf(outcome));
    const drawn = drawScenarios(then, posterior);
    const { warmUp } = question.scenario.market;
    const tasks = drawnTasks({ ...then, seed }, drawn).map(({ parameters, key }) => ({
      parameters: endingWith(parameters, warmUp + question.until),
      key,
    }));
    return [{ origin, known, drawn, tasks }];
  });
}

/**
 * What was forecast of every series from a day of the past, by the scenarios and by methods that know nothing but the series.
 *
 * @param measured - what the run of each scenario shows, shape [drawn][targets][spans]
 */
export function pastForecastsFrom(
  { question: { scenario, targets, seed } }: CalibrationPlan,
  { origin, known, drawn }: TriedOrigin,
  measured: Measured,
): PastForecast[] {
  const scale = scaleOf(scenario);
  const key = keyFromSeed(`discrepancy of ${seed} by day ${origin.day}`);
  const ahead = targets.map(({ spans }, at) => ({
    from: known[at].spans.length,
    to: spans.filter(({ to }) => to <= origin.until).length,
  }));
  const futures = measured.flatMap((run, draw) => {
    if (run === undefined) return [];
    const past = run.map((values, at) => values.slice(0, ahead[at].from));
    const future = run.map((values, at) => values.slice(ahead[at].from, ahead[at].to));
    const series = known.map((one) => ({
      ...subjectOf(one),
      past: { spans: one.spans, values: one.values },
    }));
    return [foretell(series, { past, future }, { sizes: drawn[draw], scale, key, draw })];
  });
  return targets.flatMap((target, at) => {
    const { spans, values } = target;
    const { from, to } = ahead[at];
    const plain = PLAIN_METHODS.map(
      (method) => [method, statisticalForecast(known[at], method, to - from)] as const,
    );
    return spans.slice(from, to).flatMap((span, step) => {
      const truth = values[from + step];
      if (!Number.isFinite(truth)) return [];
      const about = { ...subjectOf(target), seen: origin.day, ...span, truth };
      const shown = futures.map((run) => run[at][step]).filter(Number.isFinite);
      return [
        ...(shown.length === 0
          ? []
          : [
              pastForecast(
                { ...about, by: "simulation" },
                shown.toSorted((a, b) => a - b),
              ),
            ]),
        ...plain.flatMap(([by, forecast]) =>
          forecast === undefined ? [] : [pastForecast({ ...about, by }, forecast.quantiles[step])],
        ),
      ];
    });
  });
}
