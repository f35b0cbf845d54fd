import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
import type { MetricUnit } from "../../metrics/metric.ts";

/** What a task's market says of what is asked: needed to show and to mark it. Plain data. */
export interface TaskFacts {
  readonly title: Bilingual;
  readonly days: number;
  /** unit and name of the number to predict */
  readonly unit: MetricUnit;
  readonly says: Bilingual;
  /** the same of what plans are ranked by; left out where the class only predicts */
  readonly goal?: { readonly unit: MetricUnit; readonly says: Bilingual };
  /** name of each lever and where it stands today, in the task's order */
  readonly levers: readonly { readonly says: Bilingual; readonly start: number }[];
}

/** A task that makes sense, or all that is wrong with it. */
export type TaskReading =
  | { readonly facts: TaskFacts; readonly faults?: undefined }
  | { readonly facts?: undefined; readonly faults: readonly Fault[] };
