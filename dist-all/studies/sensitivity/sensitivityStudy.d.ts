import type { Study } from "../study.ts";
import type { SweepPlan } from "../sweep/sweep.ts";
import { type SensitivityResult } from "./sensitivity.ts";
import { type SensitivityFindings } from "./sensitivityFindings.ts";
import type { SensitivityPlan } from "./sensitivityPlan.ts";
/** What is analysed: the plan, and its points ready to run. */
export interface SensitivityQuestion {
    readonly plan: SensitivityPlan;
    readonly plans: readonly SweepPlan[];
}
/** What came out, and what can be said of it. */
export interface SensitivityStudied {
    readonly result: SensitivityResult;
    /** one a metric; none where too few repeats were finished */
    readonly findings: readonly SensitivityFindings[];
}
/** Which settings matter, by Morris' walks or by Sobol' indices. */
export declare const sensitivityStudy: Study<SensitivityQuestion, SensitivityStudied>;
