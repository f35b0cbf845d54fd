import { dateOf } from "../../../report/tables/table.ts";
import type { CohortRow } from "../../../charts/overTime/cohortRetention.ts";
import type { Replications } from "../../runs/replicate.ts";
import { ACTIVITIES, type RunResult } from "../../../model/result.ts";
import { focusBrand } from "../../../report/document/names.ts";

/** New buyers that a cohort should have on average: of fewer, each one is three points or more. */
const ENOUGH = 30;

/** Cohorts that can be told apart on a page. */
const MOST_COHORTS = 15;

/**
 * Months that a cohort covers: one, or as many (a quarter, a year) as keep the cohorts few and large enough; never so
 * many that fewer than three cohorts are left.
 */
export function cohortMonths({ scenario, runs }: Replications): 1 | 3 | 12 {
  const { start, days } = scenario.market;
  const brand = runs[0].brands.indexOf(focusBrand(scenario));
  const buyers = purchasesOf(runs[0], brand).length;
  const count = (months: number) => wholePeriods(start, days, months);
  const isEnough = (months: number) => count(months) <= MOST_COHORTS && buyers / count(months) >= ENOUGH;
  const possible = ([1, 3, 12] as const).filter((months) => months === 1 || count(months) >= 3);
  return possible.find(isEnough) ?? possible[possible.length - 1];
}

/**
 * New buyers of the brand in focus by the period of their first purchase, and how many of them buy it again in each
 * later period. Consumers are those logged in the first run. A period that the run does not see the whole of is left
 * out: it would look like one in which buyers stay away.
 */
export function cohortRows(replications: Replications): CohortRow[] {
  const { scenario, runs } = replications;
  const months = cohortMonths(replications);
  const { start, days } = scenario.market;
  const brand = runs[0].brands.indexOf(focusBrand(scenario));
  const first = periodOf(start, 0, months);
  const count = wholePeriods(start, days, months);
  const buyers = purchasesOf(runs[0], brand).map((bought) =>
    bought.map((day) => periodOf(start, day, months) - first),
  );
  return Array.from({ length: Math.max(0, count - 1) }, (_, cohort) => {
    const members = buyers.filter(([newest]) => newest === cohort);
    return Array.from({ length: count - 1 - cohort }, (_unused, index) => {
      const later = index + 1;
      const returned = members.filter((periods) => periods.includes(cohort + later)).length;
      return {
        cohort: firstDayOf(start, first + cohort, months),
        later,
        buyers: members.length,
        returned,
        share: returned / members.length,
      };
    });
  }).flat();
}

const PURCHASE = ACTIVITIES.indexOf("purchase");

/** The days on which each logged consumer who ever bought a brand did so. */
function purchasesOf({ events }: RunResult, brand: number): number[][] {
  const days = new Map<number, number[]>();
  for (let row = 0; row < events.length; ++row) {
    if (events.activity[row] !== PURCHASE || events.brand[row] !== brand) continue;
    const own = days.get(events.consumer[row]);
    if (own === undefined) days.set(events.consumer[row], [events.day[row]]);
    else own.push(events.day[row]);
  }
  return [...days.values()];
}

/** Number of the calendar period that a day of the run is in. */
function periodOf(start: string, day: number, months: number): number {
  const date = new Date(dateOf(start, day));
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months);
}

/** Calendar periods from the first one, a broken first one included, to the last that ends within the run. */
function wholePeriods(start: string, days: number, months: number): number {
  return periodOf(start, days, months) - periodOf(start, 0, months);
}

/** First day of the period, or of the run. */
function firstDayOf(start: string, period: number, months: number): string {
  const month = period * months;
  // Months since 1970: Date.UTC takes the years 0 to 99 for those of the twentieth century.
  const first = new Date(Date.UTC(1970, month - 1970 * 12, 1)).toISOString().slice(0, 10);
  return first < start ? start : first;
}
