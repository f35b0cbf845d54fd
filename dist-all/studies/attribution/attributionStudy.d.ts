import type { Study } from "../study.ts";
import { type AttributionPlan } from "./attribution.ts";
import { type JudgedAttribution } from "./judgeAttribution.ts";
/** What is attributed. */
export interface AttributionQuestion {
    readonly plan: AttributionPlan;
    /** paired runs */
    readonly runs: number;
    readonly seed: string;
}
/** What each touchpoint of a brand truly brings, and what rules of attribution make of it. */
export declare const attributionStudy: Study<AttributionQuestion, JudgedAttribution>;
