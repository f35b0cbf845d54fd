import type { Fault } from "../../language/fault.ts";

/** A number that a class predicts or wants to move: a metric of one brand, or of the market, over a period. */
export interface AskedNumber {
  /** key of a brand; "" is the whole market */
  readonly brand: string;
  readonly metric: string;
  /** as the reports name it: `total`, `last90` */
  readonly period: string;
}

/** A setting that a class may turn, and how far. */
export interface ClassLever {
  readonly path: string;
  readonly least: number;
  readonly most: number;
}

/** What a teacher asks of a class: a prediction, a plan, or both. */
export interface ClassTask {
  /** in the teacher's words */
  readonly question: string;
  /** the number to predict; a curve is that number over the year */
  readonly predict: AskedNumber & {
    readonly shape: "number" | "curve";
    readonly least: number;
    readonly most: number;
  };
  /** what plans are ranked by; left out where the class only predicts */
  readonly goal?: AskedNumber & { readonly better: "more" | "less" };
  readonly levers: readonly ClassLever[];
}

/** One setting that is laid over a scenario. */
export interface SharedChange {
  readonly path: string;
  readonly value: unknown;
}

/** What one person hands to another: a market, what is changed in it, and what is asked about it. */
export interface SharedMarket {
  /** path within the scenarios that come with umot, or a name of one's own */
  readonly path: string;
  /** the scenario as it was written; left out for one that comes with umot */
  readonly text?: string;
  readonly changes: readonly SharedChange[];
  /** name of the lesson that it belongs to */
  readonly lesson?: string;
  /** what a class is asked */
  readonly task?: ClassTask;
}

/** What was opened, or why it was not. */
export type Opening<What> =
  | { readonly shared: What; readonly fault?: undefined }
  | { readonly shared?: undefined; readonly fault: Fault };
