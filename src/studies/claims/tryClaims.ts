import type { Executor } from "../runs/executor.ts";
import { type Claim, runsOfPair, USUAL_SIZE } from "./claim.ts";
import { boundaryRuns, type MeasuredBoundary, measureBoundary } from "./measureBoundary.ts";
import { type ClaimOptions, type MeasuredClaim, measureClaim } from "./measureClaim.ts";

/** A claim that was tried, and where it stops holding. */
export interface TriedClaim extends MeasuredClaim {
  /** undefined where no setting is known on which the claim may depend */
  readonly moderated: MeasuredBoundary | undefined;
}

export interface TryOptions
  extends Pick<ClaimOptions, "seed" | "progress" | "signal" | "fail" | "level" | "runs" | "consumers"> {
  /** false: only whether the claims hold, not where they stop to */
  readonly boundaries?: boolean;
}

/** Most runs that trying these claims takes. */
export function runsToTry(
  claims: readonly Claim[],
  { runs, boundaries = true }: Partial<TryOptions>,
): number {
  return claims.reduce((sum, claim) => {
    const own = runsOfPair(claim) * (runs ?? claim.size?.runs ?? USUAL_SIZE.runs);
    return sum + own + (boundaries ? boundaryRuns(claim, runs) : 0);
  }, 0);
}

/**
 * Tries one claim after the other, and finds where each stops holding. After an interruption the claims that were
 * finished remain.
 */
export async function tryClaims(
  claims: readonly Claim[],
  options: TryOptions,
  executor: Executor,
): Promise<TriedClaim[]> {
  const { boundaries = true, progress, signal } = options;
  const total = runsToTry(claims, options);
  const tried: TriedClaim[] = [];
  let begun = 0;
  for (const claim of claims) {
    let done = 0;
    const own = { ...options, progress: () => progress?.(begun + ++done, total) };
    const measured = await measureClaim(claim, own, executor);
    const { moderator } = claim;
    const moderated =
      boundaries && moderator !== undefined
        ? await measureBoundary(claim, moderator, own, executor)
        : undefined;
    if (signal?.aborted) return tried;
    tried.push({ ...measured, moderated });
    begun += runsToTry([claim], options);
    progress?.(begun, total);
  }
  return tried;
}
