import { measureUnit } from "../../metrics/measureUnit.ts";
import { USUAL_LANGUAGE } from "../../language/language.ts";
import { leverMultiples, qualityCoverageHeatMap, responseCurve } from "../../charts/index.ts";
import type { SweepDimension, SweepResult } from "./sweep.ts";
import { type Figure, figureOf } from "../../report/document/figure.ts";
import { brandNames, focusBrand, leverName, leverNames } from "../../report/document/names.ts";
import { SWEPT } from "./pointsSections.ts";
import { binnedSweep } from "./binnedSweep.ts";
import { leverGridRows, leverMultiplesRows, responseRows, spreadRows } from "./sweepRows.ts";

/** More maps than this are too small to be read beside each other. */
const MOST_MAPS = 9;

/**
 * The figures of a sweep: curves over one lever, maps over two, a map for each value of a third. With more levers the
 * others are averaged over. Points that are spread over ranges have a curve for each lever, and maps of cells where they
 * are enough.
 */
export function figuresOfSweep(sweep: SweepResult): Figure[] {
  const { dimensions } = sweep;
  if (dimensions.length === 0) return [];
  const draw = dimensions.length === 1 ? curve : dimensions.length === 3 ? maps : map;
  if (!sweep.isSpread || dimensions.length === 1) return SWEPT.map((metric) => draw(sweep, metric));
  const binned = binnedSweep(sweep, dimensions.length === 3 ? 3 : 2);
  return [
    ...(binned === undefined ? [] : SWEPT.map((metric) => draw(binned, metric))),
    ...dimensions.map((_, lever) => spreadCurve(sweep, lever)),
  ];
}

function maps(sweep: SweepResult, metric: string): Figure {
  const [y, x, z] = sweep.dimensions.map((lever) => nameOf(sweep, lever));
  const rows = leverMultiplesRows(sweep, measureOf(sweep, metric), MOST_MAPS);
  const run = sweep.dimensions[2].values.length;
  const values = run > MOST_MAPS ? run : undefined;
  const options = { ...aboutOf(sweep, metric), y, x, z, values, isBinned: sweep.isSpread };
  return figureOf(leverMultiples, rows, options, `maps-${metric}`);
}

function curve(sweep: SweepResult, metric: string): Figure {
  const [lever] = sweep.dimensions;
  const rows = responseRows(sweep, 0, measureOf(sweep, metric));
  return figureOf(
    responseCurve,
    rows,
    { ...aboutOf(sweep, metric), x: nameOf(sweep, lever) },
    `response-${metric}`,
  );
}

/** Points spread over ranges meet no value of a lever twice: neighbours are taken together, all else varying. */
function spreadCurve(sweep: SweepResult, lever: number): Figure {
  const rows = spreadRows(sweep, lever, measureOf(sweep, "share"));
  const options = { ...aboutOf(sweep, "share"), x: nameOf(sweep, sweep.dimensions[lever]), runs: undefined };
  return figureOf(responseCurve, rows, options, `response-share-${lever + 1}`);
}

function map(sweep: SweepResult, metric: string): Figure {
  const [up, across, ...others] = sweep.dimensions;
  const options = {
    ...aboutOf(sweep, metric),
    y: nameOf(sweep, up),
    x: nameOf(sweep, across),
    over: others.map((lever) => nameOf(sweep, lever)),
    isBinned: sweep.isSpread,
  };
  const rows = leverGridRows(sweep, measureOf(sweep, metric));
  return figureOf(qualityCoverageHeatMap, rows, options, `map-${metric}`);
}

/** The whole run is measured: a lever that works late must make good for the weeks before. */
function measureOf({ scenario }: SweepResult, metric: string) {
  return { brand: focusBrand(scenario), metric, period: "total" };
}

function nameOf({ scenario }: SweepResult, lever: SweepDimension): string {
  return leverName(lever, focusBrand(scenario));
}

function aboutOf({ scenario, runs, dimensions }: SweepResult, metric: string) {
  const key = focusBrand(scenario);
  const brand = brandNames(scenario, USUAL_LANGUAGE).get(key) ?? key;
  const unit = measureUnit(key, metric);
  const names = leverNames(dimensions, key);
  return { focus: brand, currency: scenario.market.currency, runs, names, measured: { metric, brand, unit } };
}
