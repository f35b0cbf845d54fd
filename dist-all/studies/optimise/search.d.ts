import { type GaussianProcess } from "../../numeric/search/gaussianProcess.ts";
import type { RandomKey } from "../../numeric/luck/random.ts";
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
/**
 * Looks for the best point of something that is measured with luck, in few measurements: after some that are spread
 * evenly, each next one is where the surface through all so far promises the largest improvement times the chance to
 * be within the limits and to have something to measure. Several are chosen at once by believing the surface about those
 * already chosen. The last tries take the best point to the ends of each coordinate.
 *
 * @source Jones et al. (1998) for the improvement; Gelbart, Snoek & Adams (2014), arXiv:1403.5607, for limits;
 *   Ginsbourger et al. (2010) for choosing several at once (kriging believer)
 */
export declare function search(problem: SearchProblem, options: SearchOptions): Promise<Evaluation>;
/** Fits the surfaces. @param tried - at least one point */
export declare function surfacesOf({ limits }: Pick<SearchProblem, "limits">, { tried, empty }: Evaluation): Surfaces;
/** Chance that there is something to measure at a point, within all limits; 0 where that is unlikely. */
export declare function chanceAllowed({ held, measured }: Surfaces, limits: readonly Limit[], point: Point): number;
/**
 * Points worth a look: spread over the cube, its corners, close to the best ones tried, and these with one coordinate
 * taken to an end. Spread points never reach an end, where much of what is best lies: nothing of one thing, all of
 * another.
 */
export declare function pointsToLookAt(problem: Pick<SearchProblem, "dimensions" | "settle">, best: readonly Point[], key: RandomKey): Point[];
/** A point with each coordinate in turn at either end. */
export declare function endsOf(point: Point): Point[];
/** Points tried, the one that the surface thinks best first. */
export declare function bestTried({ limits }: Pick<SearchProblem, "limits">, surfaces: Surfaces, tried: readonly Tried[]): Point[];
