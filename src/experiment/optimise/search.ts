import { chanceWithin, expectedImprovement } from "../../numeric/expectedImprovement.ts";
import {
  fitGaussianProcess,
  type GaussianProcess,
  predict,
  withMeasurements,
} from "../../numeric/gaussianProcess.ts";
import type { RandomKey } from "../../numeric/random.ts";
import { sobolSequence } from "../../numeric/sobolSequence.ts";

/** A point of the unit cube: how far each lever is between the ends of its range. */
export type Point = readonly number[];

/** A mean over runs and the variance that luck leaves in it. */
export interface Measured {
  readonly value: number;
  readonly noise: number;
}

/** What came out at a point. */
export interface Tried {
  readonly point: Point;
  /** higher is better */
  readonly goal: Measured;
  /** what must stay within the limits, in their order */
  readonly held: readonly Measured[];
}

/** Bounds of something that is measured at each point. */
export interface Limit {
  readonly low: number;
  readonly high: number;
  /** the part of it that is known without measuring; nothing if left out */
  readonly known?: (point: Point) => number;
}

export interface SearchProblem {
  readonly dimensions: number;
  readonly limits: readonly Limit[];
  /** moves a point to one that may be tried: whole numbers, what is known to cost too much */
  readonly settle: (point: Point) => Point;
  readonly evaluate: (points: readonly Point[]) => Promise<readonly Tried[]>;
}

export interface SearchOptions {
  /** points to try */
  readonly points: number;
  /** of these, points spread evenly before the search begins */
  readonly spread: number;
  /** points tried at once */
  readonly batch: number;
  readonly key: RandomKey;
  /** points that are known from the start */
  readonly known: readonly Tried[];
  readonly signal?: AbortSignal | undefined;
}

/** Surfaces through everything that was tried: of the goal, and of what is limited. */
export interface Surfaces {
  readonly goal: GaussianProcess;
  readonly held: readonly GaussianProcess[];
}

/** Points looked at on the surfaces before one is tried. */
const LOOKED_AT = 512;
const NEAR = [0.12, 0.03] as const;

/**
 * Looks for the best point of something that is measured with luck, in few measurements: after some that are spread
 * evenly, each next one is where the surface through all so far promises the largest improvement times the chance to
 * be within the limits. Several are chosen at once by believing the surface about those already chosen.
 *
 * @source Jones et al. (1998) for the improvement; Gelbart, Snoek & Adams (2014), arXiv:1403.5607, for limits;
 *   Ginsbourger et al. (2010) for choosing several at once (kriging believer)
 */
export async function search(problem: SearchProblem, options: SearchOptions): Promise<Tried[]> {
  const { points, spread, batch, key, known, signal } = options;
  const tried = [...known];
  const first = sobolSequence(Math.min(spread, points), problem.dimensions, key).map(problem.settle);
  tried.push(...(await problem.evaluate(distinct(first, tried))));
  while (tried.length > 0 && tried.length - known.length < points && !signal?.aborted) {
    const count = Math.min(batch, points - (tried.length - known.length));
    const next = chooseNext(problem, tried, count, key);
    if (next.length === 0) break;
    const found = await problem.evaluate(next);
    if (found.length === 0) break;
    tried.push(...found);
  }
  return tried;
}

/** Fits the surfaces. */
export function surfacesOf({ limits }: Pick<SearchProblem, "limits">, tried: readonly Tried[]): Surfaces {
  const points = tried.map(({ point }) => point);
  const through = (read: (one: Tried) => Measured) =>
    fitGaussianProcess({
      points,
      values: tried.map((one) => read(one).value),
      noise: tried.map((one) => read(one).noise),
    });
  return {
    goal: through(({ goal }) => goal),
    held: limits.map(({ known = () => 0 }, at) =>
      through(({ point, held }) => ({ ...held[at], value: held[at].value - known(point) })),
    ),
  };
}

/** Chance that a point is within all limits. */
export function chanceAllowed({ held }: Surfaces, limits: readonly Limit[], point: Point): number {
  return limits.reduce((chance, { low, high, known = () => 0 }, at) => {
    const shift = known(point);
    return chance * chanceWithin(predict(held[at], point), low - shift, high - shift);
  }, 1);
}

/** Points worth a look: spread over the cube, and close to the best ones tried. */
export function pointsToLookAt(
  problem: Pick<SearchProblem, "dimensions" | "settle">,
  best: readonly Point[],
  key: RandomKey,
): Point[] {
  const cube = sobolSequence(LOOKED_AT, problem.dimensions, key);
  const around = best.flatMap((centre, at) =>
    NEAR.flatMap((reach, ring) =>
      cube
        .slice((at * NEAR.length + ring) * 32, (at * NEAR.length + ring + 1) * 32)
        .map((step) => centre.map((part, axis) => clamp(part + reach * (2 * step[axis] - 1)))),
    ),
  );
  return [...cube, ...around].map(problem.settle);
}

function chooseNext(problem: SearchProblem, tried: readonly Tried[], count: number, key: RandomKey): Point[] {
  let surfaces = surfacesOf(problem, tried);
  const chosen: Point[] = [];
  const pretended = [...tried];
  const looked = distinct(
    pointsToLookAt(problem, bestTried(problem, surfaces, tried).slice(0, 3), {
      high: key.high,
      low: key.low + tried.length,
    }),
    tried,
  );
  for (let place = 0; place < count && looked.length > 0; ++place) {
    const best = bestAllowed(problem, surfaces, pretended);
    const score = (point: Point) => {
      const allowed = chanceAllowed(surfaces, problem.limits, point);
      return allowed * (best === undefined ? 1 : expectedImprovement(predict(surfaces.goal, point), best));
    };
    const next = looked
      .map((point) => ({ point, value: score(point) }))
      .reduce((a, b) => (b.value > a.value ? b : a));
    chosen.push(next.point);
    looked.splice(looked.indexOf(next.point), 1);
    pretended.push(believed(problem, surfaces, next.point));
    surfaces = believing(problem, surfaces, pretended);
  }
  return distinct(chosen, []);
}

/** Points tried, the one that the surface thinks best first. */
export function bestTried(
  { limits }: Pick<SearchProblem, "limits">,
  surfaces: Surfaces,
  tried: readonly Tried[],
): Point[] {
  return tried
    .map(({ point }) => ({
      point,
      value: predict(surfaces.goal, point).mean,
      isAllowed: chanceAllowed(surfaces, limits, point) >= 0.5,
    }))
    .sort((a, b) => Number(b.isAllowed) - Number(a.isAllowed) || b.value - a.value)
    .map(({ point }) => point);
}

function bestAllowed(
  { limits }: SearchProblem,
  surfaces: Surfaces,
  tried: readonly Tried[],
): number | undefined {
  const allowed = tried.filter(({ point }) => chanceAllowed(surfaces, limits, point) >= 0.5);
  return allowed.length === 0
    ? undefined
    : Math.max(...allowed.map(({ point }) => predict(surfaces.goal, point).mean));
}

function believed({ limits }: SearchProblem, surfaces: Surfaces, point: Point): Tried {
  const sure = (value: number): Measured => ({ value, noise: 0 });
  return {
    point,
    goal: sure(predict(surfaces.goal, point).mean),
    held: limits.map(({ known = () => 0 }, at) =>
      sure(predict(surfaces.held[at], point).mean + known(point)),
    ),
  };
}

function believing({ limits }: SearchProblem, surfaces: Surfaces, tried: readonly Tried[]): Surfaces {
  const points = tried.map(({ point }) => point);
  const again = (surface: GaussianProcess, read: (one: Tried) => Measured) =>
    withMeasurements(surface, {
      points,
      values: tried.map((one) => read(one).value),
      noise: tried.map((one) => read(one).noise),
    });
  return {
    goal: again(surfaces.goal, ({ goal }) => goal),
    held: surfaces.held.map((surface, at) =>
      again(surface, ({ point, held }) => ({
        ...held[at],
        value: held[at].value - (limits[at].known?.(point) ?? 0),
      })),
    ),
  };
}

/** Points that are neither among those tried nor twice among themselves. */
function distinct(points: readonly Point[], tried: readonly Tried[]): Point[] {
  const known = new Set(tried.map(({ point }) => String(point)));
  return points.filter((point) => !known.has(String(point)) && known.add(String(point)));
}

const clamp = (part: number) => Math.min(1, Math.max(0, part));
