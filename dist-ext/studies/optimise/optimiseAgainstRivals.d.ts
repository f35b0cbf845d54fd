import type { Executor } from "../runs/executor.ts";
import { type Optimisation, type OptimiseOptions } from "./optimise.ts";
import { type Question } from "./question.ts";
export interface RivalOptions extends OptimiseOptions {
    /** rounds in which rivals may answer the recommended plan; 0 = they keep to their plans */
    readonly rounds: number;
}
/** Runs that an optimisation with answers takes at most. */
export declare function mostRunsWithRivals(question: Question, options: RivalOptions): number;
/**
 * Looks for the best plan (`optimise`), and where one is recommended lets rivals answer it: in each round every rival,
 * and then the brand itself, looks for a better plan of its own with the same levers and ranges, and changes to it only if
 * fresh runs show it to be better. It ends when nobody has changed, or after so many rounds. Then the recommended plan is
 * held against today's once more, in fresh runs in which the rivals do what they answered.
 *
 * Each may decide to spend as much as under its present plan. What levers cost the brand they cost its rivals.
 *
 * @source best-response dynamics: Cournot (1838), Recherches sur les principes mathématiques de la théorie des richesses
 */
export declare function optimiseAgainstRivals(question: Question, options: RivalOptions, executor: Executor): Promise<Optimisation>;
