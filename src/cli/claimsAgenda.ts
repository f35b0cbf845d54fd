import { availableParallelism } from "node:os";
import { type Claim, type ClaimSize, USUAL_SIZE } from "../experiment/claims/claim.ts";
import { sidesOf } from "../experiment/claims/measureClaim.ts";
import { runsToTry } from "../experiment/claims/tryClaims.ts";
import { toParameters } from "../scenario/compile.ts";
import { formatDuration } from "./progressBar.ts";
import { secondsOfRun } from "./runEstimate.ts";
import type { Terminal } from "./terminal.ts";
import { claimsWords } from "./words/claims.ts";

/** What decides how many runs there are. */
interface Extent {
  readonly runs?: number;
  readonly consumers?: number;
  readonly boundaries: boolean;
  readonly workers?: number;
}

/** Says how many runs there will be at most and how long they take, from one run made to see. */
export function tellClaimsEstimate(claims: readonly Claim[], extent: Extent, terminal: Terminal): void {
  const runs = runsToTry(claims, extent);
  const threads = Math.min(extent.workers ?? availableParallelism(), runs);
  // Runs of a claim take as long as its market is large.
  const work = claims.reduce((sum, claim) => sum + runsToTry([claim], extent) * extentOf(claim, extent), 0);
  const seconds = (secondsOfClaim(claims[0], extent) * work) / extentOf(claims[0], extent) / threads;
  const count = new Intl.NumberFormat(terminal.language).format(runs);
  terminal.tell(claimsWords(terminal.language).plan(claims.length, count, formatDuration(seconds), threads));
}

function sizeOf(claim: Claim, { consumers }: Extent): ClaimSize {
  return { ...USUAL_SIZE, ...claim.size, ...(consumers !== undefined && { consumers }) };
}

function extentOf(claim: Claim, extent: Extent): number {
  const { consumers, days } = sizeOf(claim, extent);
  return consumers * days;
}

/** How long a run of a claim takes here and now. */
function secondsOfClaim(claim: Claim, extent: Extent): number {
  const [side] = sidesOf(claim, sizeOf(claim, extent));
  return secondsOfRun(toParameters(side), "estimate");
}
