import { meanInterval, type MeanInterval } from "../../numeric/intervals.ts";
import type { Progress } from "../replicate.ts";
import { type RunFailure, RunsFailed } from "../runFailure.ts";
import { LEVEL } from "./estimates.ts";
import { RunsMissing, type SparingLab } from "./lab.ts";
import type { Target } from "./target.ts";

/** A published range and what the model made of it. */
export interface Finding {
  readonly target: Target;
  readonly measured: MeanInterval;
  /** whether the measured mean lies in the range */
  readonly isHit: boolean;
  /** whether the interval reaches across an end of the range, so that luck may have decided */
  readonly isClose: boolean;
}

/**
 * Does the experiments of all targets, those of equal markets once, and holds the results against the ranges.
 *
 * Where a run has failed, those of equal luck in the other markets of the same target are left out as well; what no
 * run is left for is not measured, and the others are.
 *
 * @throws {RunsFailed} if so many runs fail that nothing is measured
 */
export async function measureTargets(
  lab: SparingLab,
  targets: readonly Target[],
  progress?: Progress,
): Promise<Finding[]> {
  let done = 0;
  const reasons: RunsFailed[] = [];
  const findings = await Promise.all(
    targets.map(async (target) => {
      const measured = await measureTarget(lab, target).catch((cause: unknown) => {
        if (!(cause instanceof RunsFailed)) throw cause;
        reasons.push(cause);
        return meanInterval([], LEVEL);
      });
      progress?.(++done, targets.length);
      return { target, measured, ...verdictOf(target, measured) };
    }),
  );
  if (reasons.length > 0 && reasons.length === targets.length) throw reasons[0];
  return findings;
}

/** Measures by the runs that all experiments of the target have. */
async function measureTarget(lab: SparingLab, target: Target): Promise<MeanInterval> {
  const missing = new Map<number, RunFailure>();
  for (;;) {
    try {
      return await target.measure(lab.leavingOut(missing));
    } catch (cause) {
      if (!(cause instanceof RunsMissing)) throw cause;
      cause.failures.forEach((failure) => missing.set(failure.run, failure));
    }
  }
}

/** Whether a measurement lies in the range; a number that could not be measured does not. */
export function verdictOf(
  { low, high }: Pick<Target, "low" | "high">,
  measured: MeanInterval,
): Pick<Finding, "isHit" | "isClose"> {
  const holds = (value: number) => value >= low && value <= high;
  const isHit = holds(measured.mean);
  const isClose = [measured.low, measured.high].some((end) => !Number.isNaN(end) && holds(end) !== isHit);
  return { isHit, isClose };
}
