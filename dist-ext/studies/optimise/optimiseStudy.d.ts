import type { Study } from "../study.ts";
import type { Optimisation } from "./optimise.ts";
import { type RivalOptions } from "./optimiseAgainstRivals.ts";
import { type Question } from "./question.ts";
/** What is optimised, and with how many runs. */
export interface OptimiseQuestion {
    readonly question: Question;
    readonly options: RivalOptions;
}
/** The best plan for a goal within a budget, and whether it is better than today's. */
export declare const optimiseStudy: Study<OptimiseQuestion, Optimisation>;
