// Markets of known truth in a world whose other settings are not those of the scenario: what a calibration to half a year makes
// of the other half, beside exponential smoothing that knows the season.
import { simulate } from "../../../src/model/simulate.ts";
import { keyFromSeed, replicationKey } from "../../../src/numeric/luck/random.ts";
import { sobolSequence } from "../../../src/numeric/designs/sobolSequence.ts";
import { exponentialSmoothing } from "../../../src/numeric/series/smoothing/exponentialSmoothing.ts";
import { mapped } from "../../../src/numeric/series/forecast.ts";
import { crps } from "../../../src/numeric/series/scores.ts";
import { sortedQuantile } from "../../../src/numeric/inference/sortedQuantile.ts";
import { prepareScenario } from "../../../src/scenario/compile/preparedScenario.ts";
import { applySettings } from "../../../src/scenario/read/readScenario.ts";
import type { Scenario } from "../../../src/scenario/settings/scenario.ts";
import { designKey } from "../../../src/studies/designs/design.ts";
import {
  type CalibrationPlan,
  type CalibrationQuestion,
  planCalibration,
  valuesAt,
} from "../../../src/studies/calibrate/calibrationPlan.ts";
import { drawnTasks, drawScenarios } from "../../../src/studies/calibrate/drawn.ts";
import { learn, seedsOf } from "../../../src/studies/calibrate/evidence.ts";
import { inferPosterior } from "../../../src/studies/calibrate/posterior.ts";
import { measureTargets } from "../../../src/studies/calibrate/targets/measureTargets.ts";
import { foretell } from "../../../src/studies/calibratedForecast/foretell.ts";

/** Five settings that the scenario has wrong, as far off as analysts are. */
export const WRONG: readonly { readonly path: string; readonly value: number }[] = [
  { path: "market.needsPerYear", value: 11 },
  { path: "brands.catena.quality", value: 0.68 },
  { path: "brands.brera.price", value: 24 },
  { path: "choice.quality", value: 3.5 },
  { path: "telling.postRate", value: 0.05 },
];

export interface WorldAsked {
  readonly scenario: Scenario;
  readonly unknowns: CalibrationQuestion["unknowns"];
  readonly brands: readonly string[];
  /** markets of known truth */
  readonly markets: number;
  /** runs of the design */
  readonly points: number;
  readonly draws: number;
  readonly wrong: typeof WRONG;
}

/** Of a number forecast, the error of both and whether the bands held it. */
export interface WorldCell {
  readonly market: number;
  readonly truth: number;
  readonly crps: number;
  readonly smoothed: number;
  readonly inside50: boolean;
  readonly inside80: boolean;
  readonly inside90: boolean;
  readonly smoothedInside80: boolean;
}

const WEEKS = Array.from({ length: 52 }, (_, week) => ({ from: 7 * week, to: 7 * week + 7 }));
const HALF = 26;

/** Calibrates to weeks 1 to 26 of each market, forecasts weeks 27 to 52 of sales of every brand, and holds them against what came. */
export function forecastWrongWorlds(asked: WorldAsked): { cells: WorldCell[]; inflation: number } {
  const { scenario, unknowns, brands, points, draws } = asked;
  const whole = brands.flatMap((brand) =>
    (["sales", "rating", "reviews"] as const).map((what) => ({ what, brand, spans: WEEKS, values: [] })),
  );
  const early = whole.map((target) => ({
    ...target,
    spans: WEEKS.slice(0, HALF),
    values: WEEKS.slice(0, HALF).map(() => 1),
  }));
  const question: CalibrationQuestion = {
    scenario,
    unknowns,
    targets: early,
    until: 7 * HALF,
    points,
    draws,
    seed: "wrong world",
    isSizeFree: true,
    selfTests: 0,
    trials: 0,
    origins: 0,
  };
  const plan = planCalibration(question);
  const design = plan.tasks.map(({ parameters, key }) => measureTargets(simulate(parameters, key), early));
  const truths = truthsOf(asked);
  const found = truths.map((truth, market) => {
    const seen = measureTargets(truth, whole);
    return forecastOne(plan, design, seen, market, whole);
  });
  return {
    cells: found.flatMap(({ cells }) => cells),
    inflation: found.reduce((sum, one) => sum + one.inflation, 0) / found.length,
  };
}

/** A run of each market, with settings drawn from what is believed beforehand, in the world as it is. */
function truthsOf({ scenario, unknowns, markets, wrong }: WorldAsked) {
  const changed = applySettings(
    scenario,
    wrong.map(({ path, value }) => ({ path, value })),
  ).scenario;
  if (changed === undefined) throw new Error("the wrong world cannot be made");
  const prepared = prepareScenario(
    changed,
    unknowns.map(({ path }) => path),
    undefined,
  );
  const key = keyFromSeed("truths");
  return sobolSequence(markets, unknowns.length, designKey("truths")).map((place, run) =>
    simulate(prepared(valuesAt(unknowns, place)), replicationKey(key, run)),
  );
}

function forecastOne(
  plan: CalibrationPlan,
  design: Parameters<typeof learn>[1],
  seen: readonly (readonly number[])[],
  market: number,
  whole: readonly {
    readonly what: "sales" | "rating" | "reviews";
    readonly brand: string;
    readonly spans: typeof WEEKS;
  }[],
) {
  const targets = plan.question.targets.map((target, at) => ({ ...target, values: seen[at].slice(0, HALF) }));
  const question = { ...plan.question, targets, seed: `wrong world ${market}` };
  const outcome = learn({ ...plan, question }, design);
  if (outcome === undefined) throw new Error("too few runs to learn from");
  const posterior = inferPosterior(outcome.evidence, keyFromSeed(question.seed), seedsOf(outcome));
  const drawn = drawScenarios(question, posterior);
  const series = targets.map(({ what, brand, spans, values }) => ({ what, brand, past: { spans, values } }));
  const key = keyFromSeed(`discrepancy of ${question.seed}`);
  const futures = drawnTasks(question, drawn).map(({ parameters, key: luck }, draw) => {
    const shown = measureTargets(simulate(parameters, luck), whole);
    const past = shown.map((values) => values.slice(0, HALF));
    const future = shown.map((values) => values.slice(HALF));
    return foretell(series, { past, future }, { sizes: drawn[draw], scale: 1, key, draw });
  });
  const season = seasonOf(question.scenario);
  const cells = targets.flatMap(({ what }, at) => {
    if (what !== "sales") return [];
    const level = seen[at].slice(0, HALF).map((value, week) => value / season[week]);
    const smoothed = mapped(exponentialSmoothing(level, HALF), (value, step) => value * season[HALF + step]);
    return seen[at].slice(HALF).map((truth, step): WorldCell => {
      const values = futures.map((run) => run[at][step]).toSorted((a, b) => a - b);
      const holds = (sorted: readonly number[], share: number) =>
        sortedQuantile(sorted, 0.5 - share / 2) <= truth && truth <= sortedQuantile(sorted, 0.5 + share / 2);
      return {
        market,
        truth,
        crps: crps(values, truth),
        smoothed: crps(smoothed.quantiles[step], truth),
        inside50: holds(values, 0.5),
        inside80: holds(values, 0.8),
        inside90: holds(values, 0.9),
        smoothedInside80: holds(Array.from(smoothed.quantiles[step]), 0.8),
      };
    });
  });
  return { cells, inflation: posterior.inflation };
}

/** Mean season of each week, as the scenario has it. */
function seasonOf({ market: { season, start } }: Scenario): number[] {
  const first = Date.parse(`${start}T00:00:00Z`);
  return WEEKS.map(({ from, to }) => {
    const days = Array.from({ length: to - from }, (_, day) => new Date(first + (from + day) * 86_400_000));
    return days.reduce((sum, day) => sum + season[day.getUTCMonth()], 0) / days.length;
  });
}
