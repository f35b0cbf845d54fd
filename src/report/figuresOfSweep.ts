import { leverMultiples, qualityCoverageHeatMap, responseCurve } from "../charts/index.ts";
import { metricNote } from "../experiment/metrics.ts";
import type { SweepResult } from "../experiment/sweep.ts";
import { type Figure, figureOf } from "./figure.ts";
import { brandNames, focusBrand, leverName } from "./names.ts";
import { SWEPT } from "./pointsSections.ts";
import { leverGridRows, leverMultiplesRows, responseRows, spreadRows } from "./rows/sweepRows.ts";

/** More maps than this are too small to be read beside each other. */
const MOST_MAPS = 9;

/**
 * The figures of a sweep: curves over one lever, maps over two, a map for each value of a third. With more levers the
 * others are averaged over.
 */
export function figuresOfSweep(sweep: SweepResult): Figure[] {
  const { dimensions } = sweep;
  if (dimensions.length === 0) return [];
  if (sweep.isSpread && dimensions.length > 1) return dimensions.map((_, lever) => spreadCurve(sweep, lever));
  const draw = dimensions.length === 1 ? curve : hasMultiples(sweep) ? maps : map;
  return SWEPT.map((metric) => draw(sweep, metric));
}

function hasMultiples({ dimensions }: SweepResult): boolean {
  return dimensions.length === 3 && dimensions[2].values.length <= MOST_MAPS;
}

function maps(sweep: SweepResult, metric: string): Figure {
  const [y, x, z] = sweep.dimensions.map(leverName);
  const rows = leverMultiplesRows(sweep, measureOf(sweep, metric));
  return figureOf(leverMultiples, rows, { ...aboutOf(sweep, metric), y, x, z }, `maps-${metric}`);
}

function curve(sweep: SweepResult, metric: string): Figure {
  const [lever] = sweep.dimensions;
  const rows = responseRows(sweep, 0, measureOf(sweep, metric));
  return figureOf(
    responseCurve,
    rows,
    { ...aboutOf(sweep, metric), x: leverName(lever) },
    `response-${metric}`,
  );
}

/** Points spread over ranges meet no value of a lever twice: neighbours are taken together, all else varying. */
function spreadCurve(sweep: SweepResult, lever: number): Figure {
  const rows = spreadRows(sweep, lever, measureOf(sweep, "share"));
  const options = { ...aboutOf(sweep, "share"), x: leverName(sweep.dimensions[lever]), runs: undefined };
  return figureOf(responseCurve, rows, options, `response-share-${lever + 1}`);
}

function map(sweep: SweepResult, metric: string): Figure {
  const [up, across, ...others] = sweep.dimensions;
  const options = {
    ...aboutOf(sweep, metric),
    y: leverName(up),
    x: leverName(across),
    over: others.map(leverName),
  };
  const rows = leverGridRows(sweep, measureOf(sweep, metric));
  return figureOf(qualityCoverageHeatMap, rows, options, `map-${metric}`);
}

/** The whole run is measured: a lever that works late must make good for the weeks before. */
function measureOf({ scenario }: SweepResult, metric: string) {
  return { brand: focusBrand(scenario), metric, period: "total" };
}

function aboutOf({ scenario, runs }: SweepResult, metric: string) {
  const key = focusBrand(scenario);
  const brand = brandNames(scenario).get(key) ?? key;
  const unit = metricNote(key, metric)?.unit ?? "number";
  return { focus: brand, currency: scenario.market.currency, runs, measured: { metric, brand, unit } };
}
