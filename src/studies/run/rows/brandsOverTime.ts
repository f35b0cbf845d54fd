import { USUAL_LANGUAGE } from "../../../language/language.ts";
import type { BrandTimeRow } from "../../../charts/overTime/quantileLines.ts";
import type { StarsOverTimeRow } from "../../../charts/overTime/starsOverTime.ts";
import { metricValue } from "../../../metrics/metrics.ts";
import { readPeriod } from "../../../metrics/period.ts";
import type { Replications } from "../../runs/replicate.ts";
import type { RunResult } from "../../../model/result.ts";
import { brandNames } from "../../../report/document/names.ts";
import { quantilesOver } from "./overRuns.ts";
import { type ChartPeriod, chartPeriods, weeksPerPoint } from "./periods.ts";

/** A metric of every brand over time, over runs. */
export function metricOverTime(replications: Replications, metric: string): BrandTimeRow[] {
  return overTime(replications, (run, brand, { name }) => metricValue(run, brand, metric, name));
}

/** Share of each brand's purchases by consumers who had bought it before. */
export function retentionRows(replications: Replications): BrandTimeRow[] {
  return overTime(replications, (run, brand, { name }) => {
    const bought = sumOver(run, brand, "bought", name);
    return (bought - sumOver(run, brand, "firstBought", name)) / bought;
  });
}

/** Stars and number of the reviews that readers see. */
export function starRows(replications: Replications): StarsOverTimeRow[] {
  const counts = overTime(replications, (run, brand, { name }) => {
    const day = (readPeriod(name, run.days)?.to ?? run.days) - 1;
    return run.levels.displayedCount[day * run.brands.length + run.brands.indexOf(brand)];
  });
  return metricOverTime(replications, "stars").map((row, index) => ({
    ...row,
    reviews: counts[index].p50,
  }));
}

function overTime(
  replications: Replications,
  measure: (run: RunResult, brand: string, period: ChartPeriod) => number,
): BrandTimeRow[] {
  const { runs, scenario } = replications;
  const { days, start } = scenario.market;
  return chartPeriods(days, start, weeksPerPoint(replications)).flatMap((period) =>
    [...brandNames(scenario, USUAL_LANGUAGE)].map(([key, brand]) => {
      const values = runs.map((run) => measure(run, key, period));
      return { date: period.date, brand, ...quantilesOver(values) };
    }),
  );
}

function sumOver(run: RunResult, brand: string, series: "bought" | "firstBought", period: string): number {
  const { from, to } = readPeriod(period, run.days) ?? { from: 0, to: 0 };
  const [brands, index] = [run.brands.length, run.brands.indexOf(brand)];
  let sum = 0;
  for (let day = from; day < to; ++day) sum += run.series[series][day * brands + index];
  return sum;
}
