import { pointAt } from "./keptNumbers.ts";
import { measureUnit } from "../../metrics/measureUnit.ts";
import { USUAL_LANGUAGE } from "../../language/language.ts";
import { leverMultiples, qualityCoverageHeatMap, responseCurve } from "../../charts/index.ts";
import type { SweepDimension, SweepResult } from "./sweep.ts";
import { type Figure, figureOf } from "../../report/document/figure.ts";
import { brandNames, focusBrand, leverName, leverNames } from "../../report/document/names.ts";
import { SWEPT } from "./pointsSections.ts";
import { leverGridRows, leverMultiplesRows, responseRows, spreadRows } from "./sweepRows.ts";

/** Points that a cell has on average, so that its median run says something. */
const POINTS_A_CELL = 3;

const MOST_CELLS = 8;

/** Maps beside each other, where a third lever is cut into ranges. */
const MAPS = 3;

/**
 * A sweep whose points are spread over ranges, as if each stood in the middle of its cell: the ranges of the first
 * levers are cut into equal parts, few enough for some points in each cell. What is drawn of it are the points of cells.
 *
 * @param levers - how many levers are cut, 2 or 3; the others stay as they are
 * @returns undefined where there are too few points for two cells on each side
 */
export function binnedSweep(sweep: SweepResult, levers: 2 | 3): SweepResult | undefined {
  const maps = levers === 3 ? MAPS : 1;
  const side = Math.min(MOST_CELLS, Math.floor(Math.sqrt(sweep.points.length / maps / POINTS_A_CELL)));
  if (side < 2) return undefined;
  const cuts = [side, side, maps].slice(0, levers);
  const middles = cuts.map((parts, lever) => middlesOf(sweep.dimensions[lever].values, parts));
  return {
    ...sweep,
    dimensions: sweep.dimensions.map((dimension, lever) =>
      lever < levers ? { ...dimension, values: middles[lever] } : dimension,
    ),
    points: sweep.points.map((point) =>
      pointAt(
        point,
        point.values.map((value, lever) => (lever < levers ? nearestTo(value, middles[lever]) : value)),
      ),
    ),
  };
}

/** Middles of the equal parts of a range. */
function middlesOf(values: readonly number[], parts: number): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const width = (high - low) / parts;
  return Array.from({ length: parts }, (_, part) => Number((low + (part + 0.5) * width).toPrecision(3)));
}

function nearestTo(value: number, middles: readonly number[]): number {
  return middles.reduce((best, middle) =>
    Math.abs(middle - value) < Math.abs(best - value) ? middle : best,
  );
}

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
