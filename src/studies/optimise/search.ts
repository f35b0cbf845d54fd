import { chanceWithin, expectedImprovement } from "../../numeric/search/expectedImprovement.ts";
import {
  fitGaussianProcess,
  type GaussianProcess,
  predict,
  withMeasurements,
} from "../../numeric/search/gaussianProcess.ts";
import type { RandomKey } from "../../numeric/luck/random.ts";
import { sobolSequence } from "../../numeric/designs/sobolSequence.ts";

/** A point of the unit cube: how far each lever is between the ends of its range. */
export type Point = readonly number[];

/** A mean over runs and the variance that luck leaves in it. */
export interface MeasuredPlan {
  readonly value: number;
  readonly noise: number;
}

/** What came out at a point. */
export interface Tried {
  readonly point: Point;
  /** higher is better */
  readonly goal: MeasuredPlan;
  /** what must stay within the limits, in their order */
  readonly held: readonly MeasuredPlan[];
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
  readonly evaluate: (points: readonly Point[]) => Promise<Evaluation>;
}

/** What came out at some points. */
export interface Evaluation {
  readonly tried: readonly Tried[];
  /** points at which there was nothing to measure: no stars where nothing is sold */
  readonly empty: readonly Point[];
}

export interface SearchOptions {
  /** points to try */
  readonly points: number;
  /** of these, points tried before the others, as far as there is room */
  readonly first: readonly Point[];
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
  /** 1 where there is something to measure, 0 where not; left out if there always was */
  readonly measured?: GaussianProcess;
}

/** Points looked at on the surfaces before one is tried. */
const LOOKED_AT = 512;
const NEAR = [0.12, 0.03] as const;
/** Below this chance of something to measure a point is not tried, whatever it promises. */
const UNLIKELY = 0.3;
/** With so many dimensions all corners are looked at, with more as many of them. */
const ALL_CORNERS = 6;

/**
 * Looks for the best point of something that is measured with luck, in few measurements: after some that are spread
 * evenly, each next one is where the surface through all so far promises the largest improvement times the chance to
 * be within the limits and to have something to measure. Several are chosen at once by believing the surface about those
 * already chosen. The last tries take the best point to the ends of each coordinate.
 *
 * @source Jones et al. (1998) for the improvement; Gelbart, Snoek & Adams (2014), arXiv:1403.5607, for limits;
 *   Ginsbourger et al. (2010) for choosing several at once (kriging believer)
 */
export async function search(problem: SearchProblem, options: SearchOptions): Promise<Evaluation> {
  const { points, first, spread, batch, key, known, signal } = options;
  const tried = [...known];
  const empty: Point[] = [];
  const left = () => points - (tried.length - known.length) - empty.length;
  const tryOut = async (asked: readonly Point[]) => {
    const found = await problem.evaluate(asked);
    tried.push(...found.tried);
    empty.push(...found.empty);
    return found.tried.length + found.empty.length;
  };
  const ends = Math.min(2 * problem.dimensions, Math.floor(points / 4));
  // Evenly spread points go on where none so far has anything to measure.
  const cube = sobolSequence(points, problem.dimensions, key).map(problem.settle);
  const start = [...first.map(problem.settle), ...cube.slice(0, spread)].slice(0, points);
  await tryOut(distinct(start, visited(tried, empty)));
  while (left() > 0 && !signal?.aborted) {
    const count = Math.min(batch, left());
    const next =
      tried.length === 0
        ? distinct(cube, empty).slice(0, count)
        : left() <= ends
          ? endsToTry(problem, { tried, empty }, count, key)
          : chooseNext(problem, { tried, empty }, count, key);
    if (next.length === 0 || (await tryOut(next)) === 0) break;
  }
  return { tried, empty };
}

/**
 * The best point so far with one coordinate after the other at its ends, which the last tries are kept for: what begins
 * or stops at an end (a site, a channel) no smooth surface foresees. Where all of them are known, the surfaces choose.
 */
function endsToTry(problem: SearchProblem, found: Evaluation, count: number, key: RandomKey): Point[] {
  const [best] = bestTried(problem, surfacesOf(problem, found), found.tried);
  const unknown = distinct(endsOf(best).map(problem.settle), visited(found.tried, found.empty));
  return unknown.length === 0 ? chooseNext(problem, found, count, key) : unknown.slice(0, count);
}

const visited = (tried: readonly Tried[], empty: readonly Point[]) => [
  ...tried.map(({ point }) => point),
  ...empty,
];

/** Fits the surfaces. @param tried - at least one point */
export function surfacesOf(
  { limits }: Pick<SearchProblem, "limits">,
  { tried, empty }: Evaluation,
): Surfaces {
  const points = tried.map(({ point }) => point);
  const through = (read: (one: Tried) => MeasuredPlan) =>
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
    ...(empty.length > 0 && { measured: fitGaussianProcess(whetherMeasured(tried, empty)) }),
  };
}

function whetherMeasured(tried: readonly Tried[], empty: readonly Point[]) {
  const values = [...tried.map(() => 1), ...empty.map(() => 0)];
  return { points: visited(tried, empty), values, noise: values.map(() => 0) };
}

/** Chance that there is something to measure at a point, within all limits; 0 where that is unlikely. */
export function chanceAllowed({ held, measured }: Surfaces, limits: readonly Limit[], point: Point): number {
  const something =
    measured === undefined ? 1 : chanceWithin(predict(measured, point), 0.5, Number.POSITIVE_INFINITY);
  if (something < UNLIKELY) return 0;
  return limits.reduce((chance, { low, high, known = () => 0 }, at) => {
    const shift = known(point);
    return chance * chanceWithin(predict(held[at], point), low - shift, high - shift);
  }, something);
}

/**
 * Points worth a look: spread over the cube, its corners, close to the best ones tried, and these with one coordinate
 * taken to an end. Spread points never reach an end, where much of what is best lies: nothing of one thing, all of
 * another.
 */
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
  const ends = best.flatMap((centre) => endsOf(centre));
  return [...cube, ...cornersOf(problem.dimensions, cube), ...around, ...ends].map(problem.settle);
}

/** A point with each coordinate in turn at either end. */
export function endsOf(point: Point): Point[] {
  return point.flatMap((_, axis) => [0, 1].map((end) => point.with(axis, end)));
}

function cornersOf(dimensions: number, cube: readonly Point[]): Point[] {
  const count = 1 << Math.min(dimensions, ALL_CORNERS);
  if (dimensions > ALL_CORNERS) return cube.slice(0, count).map((point) => point.map(Math.round));
  return Array.from({ length: count }, (_, corner) =>
    Array.from({ length: dimensions }, (__, axis) => (corner >> axis) & 1),
  );
}

function chooseNext(
  problem: SearchProblem,
  { tried, empty }: Evaluation,
  count: number,
  key: RandomKey,
): Point[] {
  let surfaces = surfacesOf(problem, { tried, empty });
  const chosen: Point[] = [];
  const pretended = [...tried];
  const looked = distinct(
    pointsToLookAt(problem, bestTried(problem, surfaces, tried).slice(0, 3), {
      high: key.high,
      low: key.low + tried.length + empty.length,
    }),
    visited(tried, empty),
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
  const sure = (value: number): MeasuredPlan => ({ value, noise: 0 });
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
  const again = (surface: GaussianProcess, read: (one: Tried) => MeasuredPlan) =>
    withMeasurements(surface, {
      points,
      values: tried.map((one) => read(one).value),
      noise: tried.map((one) => read(one).noise),
    });
  return {
    ...surfaces,
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
function distinct(points: readonly Point[], others: readonly Point[]): Point[] {
  const known = new Set(others.map(String));
  return points.filter((point) => !known.has(String(point)) && known.add(String(point)));
}

const clamp = (part: number) => Math.min(1, Math.max(0, part));
