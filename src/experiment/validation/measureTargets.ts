import type { MeanInterval } from "../../numeric/intervals.ts";
import type { Progress } from "../replicate.ts";
import type { Lab } from "./lab.ts";
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

/** Does the experiments of all targets, those of equal markets once, and holds the results against the ranges. */
export async function measureTargets(
  lab: Lab,
  targets: readonly Target[],
  progress?: Progress,
): Promise<Finding[]> {
  let done = 0;
  return Promise.all(
    targets.map(async (target) => {
      const measured = await target.measure(lab);
      progress?.(++done, targets.length);
      return { target, measured, ...verdictOf(target, measured) };
    }),
  );
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
