import { dateOf } from "../../report/tables/table.ts";
import { USUAL_LANGUAGE } from "../../language/language.ts";
import { timelineEvents } from "./rows/timelineEvents.ts";
import * as charts from "../../charts/index.ts";
import type { ChartOptions } from "../../drawing/chart.ts";
import type { Replications } from "../runs/replicate.ts";
import { type Figure, figureOf, type FigureStyle } from "../../report/document/figure.ts";
import { brandNames, focusBrand } from "../../report/document/names.ts";
import { metricOverTime, retentionRows, starRows } from "./rows/brandsOverTime.ts";
import { worstCascade } from "./rows/cascadeRows.ts";
import { cohortMonths, cohortRows } from "./rows/cohortRows.ts";
import { pathRows } from "./rows/pathRows.ts";
import { weeksPerPoint } from "./rows/periods.ts";
import { personaRows } from "./rows/personaRows.ts";
import {
  daypartRows,
  funnelRows,
  journeyRows,
  loopRows,
  moneyRows,
  reviewRows,
  swayedRows,
} from "./rows/wholeRun.ts";
import type { TimeChange } from "../../charts/overTime/trend.ts";
import { changeOverRun, startDays } from "../runs/changeOverRun.ts";
import { metricNote } from "../../metrics/metrics.ts";
import { comparedDays } from "../../numeric/intervals/comparedDays.ts";

const WEEK = 7;

/**
 * What a chart of time says of the brand in focus, decided by the same rule as the headlines. Sums, such as sales, are
 * told for as many weeks as a point of the chart covers.
 */
function timeChange(replications: Replications, brand: string, metric: string): TimeChange {
  const { scenario } = replications;
  const { days, start } = scenario.market;
  const change = changeOverRun(replications, brand, metric);
  if (change === undefined)
    return { direction: comparedDays(days, startDays(scenario)) === undefined ? "short" : "season" };
  const { earlier, later, direction, baseline, alternative, yearsBefore } = change;
  const perPoint = ([first, last]: readonly [number, number]) =>
    metricNote(brand, metric)?.unit === "count"
      ? (weeksPerPoint(replications) * WEEK) / (last - first + 1)
      : 1;
  const dates = ([first, last]: readonly [number, number]) =>
    [dateOf(start, first), dateOf(start, last)] as const;
  return {
    direction,
    from: baseline * perPoint(earlier),
    to: alternative * perPoint(later),
    earlier: dates(earlier),
    later: dates(later),
    yearsBefore,
  };
}

/** The figures of a scenario that was run many times, in the order of a report. At least one run is needed. */
export function figuresOfRuns(replications: Replications): Figure[] {
  const { scenario, runs } = replications;
  const about = {
    focus: brandNames(scenario, USUAL_LANGUAGE).get(focusBrand(scenario)),
    currency: scenario.market.currency,
    runs: runs.length,
    weeks: weeksPerPoint(replications),
    events: timelineEvents(scenario),
  };
  const changing = (metric: string) => ({
    ...about,
    change: timeChange(replications, focusBrand(scenario), metric),
  });
  return [
    figureOf(charts.shareOverTime, metricOverTime(replications, "share"), changing("share")),
    figureOf(charts.salesOverTime, metricOverTime(replications, "sales"), changing("sales")),
    figureOf(charts.starsOverTime, starRows(replications), changing("stars")),
    figureOf(charts.swayed, swayedRows(replications), about),
    figureOf(charts.wordOfMouthLoop, loopRows(replications), about),
    ...cascadeFigures(replications, about),
    figureOf(charts.starHistogram, reviewRows(replications), about),
    figureOf(charts.momentFunnel, funnelRows(replications), about),
    figureOf(charts.journeyHeatMap, journeyRows(replications), about),
    ...journeyFigures(replications, about),
    figureOf(charts.daypartHeatMap, daypartRows(replications), about),
    figureOf(charts.npsOverTime, metricOverTime(replications, "nps"), changing("nps")),
    // Who buys once and never again has nothing to repeat.
    ...(scenario.market.durable ? [] : repeatFigures(replications, about)),
    figureOf(charts.moneyWaterfall, moneyRows(replications), about),
  ];
}

type About = Omit<ChartOptions, keyof FigureStyle>;

/** The figures of single journeys; there are none where no consumer was logged. */
function journeyFigures(replications: Replications, about: About): Figure[] {
  const sample = witnessesOf(replications);
  if (sample === 0) return [];
  const { rows, journeys } = pathRows(replications);
  return [
    figureOf(charts.personaJourney, personaRows(replications), { ...about, sample }),
    figureOf(charts.pathFlow, rows, { ...about, sample, journeys }),
  ];
}

function cascadeFigures(replications: Replications, about: About): Figure[] {
  const cascade = worstCascade(replications);
  if (cascade === undefined) return [];
  const { rows, brand, start } = cascade;
  return [figureOf(charts.cascadeTree, rows, { ...about, brand, start })];
}

function repeatFigures(replications: Replications, about: About): Figure[] {
  const repeats = figureOf(charts.retention, retentionRows(replications), about);
  const sample = witnessesOf(replications);
  if (sample === 0) return [repeats];
  const months = cohortMonths(replications);
  return [repeats, figureOf(charts.cohortRetention, cohortRows(replications), { ...about, months, sample })];
}

/** Consumers logged in the first run. */
function witnessesOf({ runs: [{ events }] }: Replications): number {
  return new Set(events.consumer).size;
}
