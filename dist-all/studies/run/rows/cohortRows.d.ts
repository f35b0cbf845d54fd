import type { CohortRow } from "../../../charts/overTime/cohortRetention.ts";
import type { Replications } from "../../runs/replicate.ts";
/**
 * Months that a cohort covers: one, or as many (a quarter, a year) as keep the cohorts few and large enough; never so
 * many that fewer than three cohorts are left.
 */
export declare function cohortMonths({ scenario, runs }: Replications): 1 | 3 | 12;
/**
 * New buyers of the brand in focus by the period of their first purchase, and how many of them buy it again in each
 * later period. Consumers are those logged in the first run. A period that the run does not see the whole of is left
 * out: it would look like one in which buyers stay away.
 */
export declare function cohortRows(replications: Replications): CohortRow[];
