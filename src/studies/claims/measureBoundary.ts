import type { MeanInterval } from "../../numeric/intervals/meanInterval.ts";
import type { Executor } from "../runs/executor.ts";
import { type BoundaryEdge, type BoundaryPoint, edgesOf } from "./boundaryEdges.ts";
import {
  type Claim,
  type ClaimModerator,
  type ClaimSize,
  type Consequence,
  runsOfPair,
  USUAL_SIZE,
} from "./claim.ts";
import { atLeast, type ClaimOptions, measureClaim } from "./measureClaim.ts";

/** One value of a moderator, and the effect there. */
export interface ModeratedEffect extends BoundaryPoint {
  readonly effect: MeanInterval;
}

/** How a claim's effect depends on its moderator. */
export interface MeasuredBoundary {
  readonly moderator: ClaimModerator;
  /** what was followed */
  readonly consequence: Consequence;
  readonly size: ClaimSize;
  /** ascending values: those of the moderator, and those between them by which the edges were found */
  readonly points: readonly ModeratedEffect[];
  readonly edges: readonly BoundaryEdge[];
}

/** How often the stretch in which an edge lies is halved. */
const HALVINGS = 2;

/** Edges that are looked for more closely: those at both ends of a stretch. */
const MOST_EDGES = 2;

/** Runs at each value; the edge is found with fewer than the claim itself is tried with. */
const MODERATED_RUNS = 6;

/** Most runs that the boundary of a claim may take, both sides together. */
export function boundaryRuns(claim: Claim, asked?: number): number {
  if (claim.moderator === undefined) return 0;
  const runs = asked ?? sizeOf(claim, claim.moderator).runs;
  return runsOfPair(claim) * runs * (claim.moderator.values.length + MOST_EDGES * HALVINGS);
}

/**
 * Finds where a claim stops holding: it is tried at each value of the moderator with the same luck, and the stretch in
 * which its effect reaches zero is halved.
 */
export async function measureBoundary(
  claim: Claim,
  moderator: ClaimModerator,
  options: ClaimOptions,
  executor: Executor,
): Promise<MeasuredBoundary> {
  const level = options.level ?? 0.9;
  const size = { ...sizeOf(claim, moderator), ...sizeAsked(options) };
  const consequence = claim.expects[moderator.follows ?? 0];
  const measure = async (value: number): Promise<ModeratedEffect> => {
    const tried = { ...varied(claim, moderator, value), expects: [consequence] };
    const { consequences } = await measureClaim(tried, { ...options, ...size }, executor);
    const [{ before, after, effect, verdict }] = consequences;
    const gains = gainsOf(consequence, before, after);
    return { value, gains, effect, sign: SIGNS[verdict] };
  };
  const points: ModeratedEffect[] = [];
  const add = async (values: readonly number[]) => {
    for (const value of values) if (options.signal?.aborted !== true) points.push(await measure(value));
    points.sort((one, other) => one.value - other.value);
  };
  await add(moderator.values);
  for (let halving = 0; halving < HALVINGS; ++halving) await add(middles(moderator, points, level));
  return { moderator, consequence, size, points, edges: edgesOf(points, level) };
}

const SIGNS = { supported: 1, notSupported: -1, cannotTell: 0 } as const;

function sizeOf(claim: Claim, moderator: ClaimModerator): ClaimSize {
  return { ...USUAL_SIZE, ...claim.size, runs: MODERATED_RUNS, ...moderator.size };
}

function sizeAsked({ runs, consumers, days }: ClaimOptions): Partial<ClaimSize> {
  return {
    ...(runs !== undefined && { runs }),
    ...(consumers !== undefined && { consumers }),
    ...(days !== undefined && { days }),
  };
}

/** The claim at one value of its moderator. */
export function varied(claim: Claim, moderator: ClaimModerator, value: number): Claim {
  const { given, ...sides } = moderator.at(value);
  return { ...claim, ...sides, given: { ...claim.given, ...given } };
}

/** By how much each run goes beyond what is expected. */
function gainsOf(consequence: Consequence, before: readonly number[], after: readonly number[]): number[] {
  const sign = consequence.expected === "rises" ? 1 : -1;
  return atLeast(before, consequence).map((value, run) => sign * (after[run] - value));
}

/** The middles of the stretches in which the edges lie. */
function middles(moderator: ClaimModerator, points: readonly ModeratedEffect[], level: number): number[] {
  const known = points.map(({ value }) => value);
  const values = edgesOf(points, level)
    .map(({ between: [low, high] }) => (low + high) / 2)
    .map((value) => (moderator.isWhole ? Math.round(value) : value))
    .filter((value) => !known.includes(value));
  return [...new Set(values)].slice(0, MOST_EDGES);
}
