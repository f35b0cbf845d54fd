import type { LeverPlan } from "./question.ts";
import type { PlanVerdict, Proof } from "./proof.ts";

/** A change of plan by which somebody answers the others. */
export interface RivalMove {
  /** from 1 */
  readonly round: number;
  readonly brand: string;
  /** what is changed, and to what */
  readonly settings: readonly { readonly path: string; readonly value: number }[];
}

/** What became of a recommended plan when rivals were allowed to answer it with the same levers. */
export interface RivalAnswers {
  /** rounds that were asked for */
  readonly rounds: number;
  readonly moves: readonly RivalMove[];
  /** nobody found anything better in the last round */
  readonly isSettled: boolean;
  /** rivals who have no such levers to answer with */
  readonly leftOut: readonly string[];
  /** the plan that was recommended against today's, in fresh runs with what the rivals answered */
  readonly proof: Proof | undefined;
  /** `better`: the recommendation survives */
  readonly verdict: PlanVerdict;
}

/** A plan that is recommended, and nothing else, can be answered. */
export type Recommended = Exclude<LeverPlan, undefined>;
