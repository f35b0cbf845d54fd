import { USUAL_LANGUAGE } from "../../../language/language.ts";
import { calibrationRanks } from "../../../charts/calibration/calibrationRanks.ts";
import { fitOverTime } from "../../../charts/calibration/fitOverTime.ts";
import { priorAndPosterior } from "../../../charts/calibration/priorAndPosterior.ts";
import { type TradeOffRow, tradeOffs } from "../../../charts/calibration/tradeOffs.ts";
import { binCounts } from "../../../numeric/inference/simulationRanks.ts";
import { binomialBand } from "../../../numeric/inference/binomialBand.ts";
import { type Figure, figureOf } from "../../../report/document/figure.ts";
import { brandNames, leverName, leverNames, touchpointNames } from "../../../report/document/names.ts";
import { dateOf } from "../../../report/tables/table.ts";
import type { Calibrated } from "../calibrate.ts";
import type { CalibrationQuestion } from "../calibrationPlan.ts";
import { binsOf } from "../selfTest.ts";
import { priorQuantile, type Unknown } from "../unknown.ts";

/** The figures of a calibration: what the data say, how well the scenarios follow them, whether that can be believed. */
export function figuresOfCalibration(
  question: CalibrationQuestion,
  { beliefs, tradeOffs: pairs, posterior, fit, selfTests }: Calibrated,
): Figure[] {
  const { scenario, unknowns } = question;
  const { level, market } = scenario;
  const levers = unknowns.map(({ path }) => ({ path, label: path }));
  const about = { names: leverNames(levers), level, currency: market.currency };
  const nameOf = (path: string) => leverName({ path, label: path });
  const brands = brandNames(scenario, USUAL_LANGUAGE);
  const touchpoints = touchpointNames(scenario, USUAL_LANGUAGE);
  return [
    figureOf(
      priorAndPosterior,
      beliefs.map(({ path, priorLow, priorHigh, low, middle, high, left }) => ({
        setting: nameOf(path),
        priorLow,
        priorHigh,
        low,
        middle,
        high,
        left,
      })),
      about,
    ),
    ...(pairs.length === 0
      ? []
      : [figureOf(tradeOffs, tradeOffRows(unknowns, pairs, posterior.places, nameOf), about)]),
    figureOf(
      fitOverTime,
      fit.map(({ what, brand, channel, to, observed, low, middle, high }) => ({
        brand: brands.get(brand) ?? brand,
        measure: what,
        ...(channel !== undefined && { touchpoint: touchpoints.get(channel) ?? channel }),
        date: dateOf(market.start, to - 1),
        observed,
        low,
        middle,
        high,
      })),
      { ...about, ...(fit.some(({ channel }) => channel !== undefined) && { isByTouchpoint: true }) },
    ),
    ...(selfTests.length === 0 ? [] : [figureOf(calibrationRanks, rankRows(selfTests, nameOf), about)]),
  ];
}

/** Draws of each pair that are drawn as dots. */
const DOTS = 200;

function tradeOffRows(
  unknowns: readonly Unknown[],
  pairs: Calibrated["tradeOffs"],
  places: Calibrated["posterior"]["places"],
  nameOf: (path: string) => string,
): TradeOffRow[] {
  const count = Math.min(DOTS, places.length);
  const shown = Array.from({ length: count }, (_, dot) => places[Math.floor((dot * places.length) / count)]);
  return pairs.flatMap(({ one, other, correlation, told }) => {
    const [first, second] = [one, other].map((path) => unknowns.findIndex((own) => own.path === path));
    return shown.map((place) => ({
      one: nameOf(one),
      other: nameOf(other),
      oneValue: priorQuantile(unknowns[first], place[first]),
      otherValue: priorQuantile(unknowns[second], place[second]),
      correlation,
      told,
    }));
  });
}

function rankRows(selfTests: Calibrated["selfTests"], nameOf: (path: string) => string) {
  return selfTests.flatMap(({ path, recoveries, coverage }) => {
    const bins = binsOf(recoveries.length);
    const [low, high] = binomialBand(recoveries.length, 1 / bins, 0.9);
    const ranks = recoveries.map(({ rank }) => rank);
    return binCounts(ranks, bins).map((count, bin) => ({
      setting: nameOf(path),
      bin,
      count,
      low,
      high,
      coverage,
    }));
  });
}
