import type { TimelineEvent } from "../charts/chart.ts";
import * as charts from "../charts/index.ts";
import type { Replications } from "../experiment/replicate.ts";
import { type Figure, figureOf } from "./figure.ts";
import type { Scenario } from "../scenario/settings/scenario.ts";
import { brandNames, focusBrand } from "./names.ts";
import { metricOverTime, retentionRows, starRows } from "./rows/brandsOverTime.ts";
import { dateOf, weeksPerPoint } from "./rows/periods.ts";
import {
  daypartRows,
  funnelRows,
  journeyRows,
  loopRows,
  moneyRows,
  reviewRows,
  swayedRows,
} from "./rows/wholeRun.ts";

/** The figures of a scenario that was run many times, in the order of a report. At least one run is needed. */
export function figuresOfRuns(replications: Replications): Figure[] {
  const { scenario, runs } = replications;
  const about = {
    focus: brandNames(scenario).get(focusBrand(scenario)),
    currency: scenario.market.currency,
    runs: runs.length,
    weeks: weeksPerPoint(replications),
    events: eventsOf(scenario),
  };
  return [
    figureOf(charts.shareOverTime, metricOverTime(replications, "share"), about),
    figureOf(charts.starsOverTime, starRows(replications), about),
    figureOf(charts.swayed, swayedRows(replications), about),
    figureOf(charts.wordOfMouthLoop, loopRows(replications), about),
    figureOf(charts.starHistogram, reviewRows(replications), about),
    figureOf(charts.momentFunnel, funnelRows(replications), about),
    figureOf(charts.journeyHeatMap, journeyRows(replications), about),
    figureOf(charts.daypartHeatMap, daypartRows(replications), about),
    figureOf(charts.npsOverTime, metricOverTime(replications, "nps"), about),
    // Who buys once and never again has nothing to repeat.
    ...(scenario.market.durable ? [] : [figureOf(charts.retention, retentionRows(replications), about)]),
    figureOf(charts.moneyWaterfall, moneyRows(replications), about),
  ];
}

/** The scenario's timeline by date; a change without a note goes by the paths it sets. */
function eventsOf({ timeline, market }: Scenario): TimelineEvent[] {
  return timeline
    .toSorted((a, b) => a.day - b.day)
    .map(({ day, note, set }) => ({
      date: dateOf(market.start, day),
      note: note || Object.keys(set).join(", "),
    }));
}
