import type { Replications } from "../runs/replicate.ts";
import { type Figure } from "../../report/document/figure.ts";
/** The figures of a scenario that was run many times, in the order of a report. At least one run is needed. */
export declare function figuresOfRuns(replications: Replications): Figure[];
