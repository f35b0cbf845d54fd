import { type Locale } from "../../drawing/numbers.ts";
import type { Replications } from "../runs/replicate.ts";
import type { SweepResult } from "../sweep/sweep.ts";
import type { Headline } from "../../report/document/reportDocument.ts";
/** The headlines of a scenario run many times: five numbers of the brand in focus, each with its interval. */
export declare function headlinesOfRuns(replications: Replications, locale: Locale): Headline[];
/** The headlines of a sweep: where the share of the brand in focus is highest and lowest, and the profit highest. */
export declare function headlinesOfSweep(sweep: SweepResult, locale: Locale): Headline[];
