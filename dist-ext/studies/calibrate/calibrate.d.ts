import { type RunFailure } from "../runs/runFailure.ts";
import type { Execution } from "../study.ts";
import type { CalibrationPlan, CalibrationQuestion } from "./calibrationPlan.ts";
import { type Prospect } from "./experiments.ts";
import { type Drawn } from "./drawn.ts";
import { type FitRow } from "./shown/fitOverTime.ts";
import { type Posterior } from "./posterior.ts";
import { type SelfTest } from "./selfTest.ts";
import { type Belief, type TradeOff } from "./verdict.ts";
/** What a calibration found. */
export interface Calibrated {
    readonly posterior: Posterior;
    readonly beliefs: readonly Belief[];
    readonly tradeOffs: readonly TradeOff[];
    /** statistics that were compared */
    readonly statistics: number;
    readonly drawn: readonly Drawn[];
    readonly fit: readonly FitRow[];
    readonly selfTests: readonly SelfTest[];
    /** how much experiments would narrow down each setting; none unless they were tried */
    readonly prospects: readonly Prospect[];
}
/** What came of a calibration, whole or not. */
export interface Calibration {
    readonly question: CalibrationQuestion;
    /** runs that were finished */
    readonly runs: number;
    readonly failures: readonly RunFailure[];
    /** left out after an interruption, or where too few runs or numbers were left to learn from */
    readonly found?: Calibrated;
}
/** Runs the design, infers what is believed after the data, and runs the scenarios drawn from that. */
export declare function calibrate(plan: CalibrationPlan, execution: Execution): Promise<Calibration>;
/** Every run that a calibration takes. */
export declare function runsAsked({ question, tasks }: CalibrationPlan): number;
