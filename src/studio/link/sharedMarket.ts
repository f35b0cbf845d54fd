import type { Fault } from "../../language/fault.ts";
import type { ClassTask } from "./classTask.ts";

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
