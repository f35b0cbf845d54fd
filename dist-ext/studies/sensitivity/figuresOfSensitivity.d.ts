import type { SensitivityFindings } from "./sensitivityFindings.ts";
import type { SensitivityPlan } from "./sensitivityPlan.ts";
import { type Figure } from "../../report/document/figure.ts";
/** The figures of a sensitivity analysis: for each metric which way settings work, and how much. */
export declare function figuresOfSensitivity(plan: SensitivityPlan, findings: readonly SensitivityFindings[]): Figure[];
