/** Drawings on rows made by hand: the golden files, and the gallery. */

import type { ChartOptions } from "../../src/drawing/chart.ts";
import { claimBoundary } from "../../src/charts/comparison/claimBoundary.ts";
import { claimEffects } from "../../src/charts/comparison/claimEffects.ts";
import { attributionAgainstTruth } from "../../src/charts/plans/attributionAgainstTruth.ts";
import { cascadeTree } from "../../src/charts/wordOfMouth/cascadeTree.ts";
import { cohortRetention } from "../../src/charts/overTime/cohortRetention.ts";
import { budgetPlan } from "../../src/charts/plans/budgetPlan.ts";
import { contributionWaterfall } from "../../src/charts/comparison/contributionWaterfall.ts";
import { daypartHeatMap } from "../../src/charts/journeys/daypartHeatMap.ts";
import { decisiveMoments } from "../../src/charts/plans/decisiveMoments.ts";
import { differenceOverTime } from "../../src/charts/overTime/differenceOverTime.ts";
import { efficientFrontier } from "../../src/charts/plans/efficientFrontier.ts";
import { fan } from "../../src/charts/forecast/fan.ts";
import { scoresByHorizon } from "../../src/charts/forecast/scoresByHorizon.ts";
import { skillBySeries } from "../../src/charts/forecast/skillBySeries.ts";
import { journeyHeatMap } from "../../src/charts/journeys/journeyHeatMap.ts";
import { leverMultiples } from "../../src/charts/levers/leverMultiples.ts";
import { momentFunnel } from "../../src/charts/journeys/momentFunnel.ts";
import { moneyWaterfall } from "../../src/charts/plans/moneyWaterfall.ts";
import { morrisPlane } from "../../src/charts/levers/morrisPlane.ts";
import { npsOverTime } from "../../src/charts/overTime/npsOverTime.ts";
import { pairedDifference } from "../../src/charts/comparison/pairedDifference.ts";
import { pathFlow } from "../../src/charts/journeys/pathFlow.ts";
import { personaJourney } from "../../src/charts/journeys/personaJourney.ts";
import { qualityCoverageHeatMap } from "../../src/charts/levers/qualityCoverageHeatMap.ts";
import { responseCurve } from "../../src/charts/levers/responseCurve.ts";
import { retention } from "../../src/charts/overTime/retention.ts";
import { salesOverTime } from "../../src/charts/overTime/salesOverTime.ts";
import { shareOverTime } from "../../src/charts/overTime/shareOverTime.ts";
import { starHistogram } from "../../src/charts/wordOfMouth/starHistogram.ts";
import { starsOverTime } from "../../src/charts/overTime/starsOverTime.ts";
import { publishedRanges } from "../../src/charts/comparison/publishedRanges.ts";
import { swayed } from "../../src/charts/wordOfMouth/swayed.ts";
import { tornado } from "../../src/charts/levers/tornado.ts";
import { calibrationRanks } from "../../src/charts/calibration/calibrationRanks.ts";
import { fitOverTime } from "../../src/charts/calibration/fitOverTime.ts";
import { tradeOffs } from "../../src/charts/calibration/tradeOffs.ts";
import { priorAndPosterior } from "../../src/charts/calibration/priorAndPosterior.ts";
import { varianceShares } from "../../src/charts/levers/varianceShares.ts";
import { wordOfMouthLoop } from "../../src/charts/wordOfMouth/wordOfMouthLoop.ts";
import { publishedRangeRows } from "./publishedRangeRows.ts";
import { claimBoundaryAbout, claimBoundaryRows, claimEffectAbout, claimEffectRows } from "./claimRows.ts";
import { credits, decisive } from "./attributionRows.ts";
import { fanLaunch, fanMonths, horizons, skills } from "./forecastRows.ts";
import { differences, differenceWeeks } from "./differenceRows.ts";
import * as journeys from "./journeyRows.ts";
import { frontier, plan } from "./planRows.ts";
import { fitRows, priorRows, rankRows, tradeOffRows } from "./calibrationRows.ts";
import { settingNames } from "./settingNames.ts";
import * as rows from "./rows.ts";

type Style = Pick<ChartOptions, "document" | "theme" | "width" | "locale">;
type Draw = (style: Style) => SVGSVGElement;

const revenue = { metric: "revenue", brand: "Nonna", unit: "money" } as const;
const darkItalian = { theme: "dark", locale: "it" } as const;

function usual(style: Style): ChartOptions {
  return { runs: 20, focus: "Nonna", names: settingNames, ...style };
}

/** Each drawing in light and English, unless it says otherwise. */
const specimens: Readonly<Record<string, Draw>> = {
  qualityCoverage: (style) => qualityCoverageHeatMap.draw(rows.leverGrid(6), usual(style)),
  qualityCoverageFineDark: (style) =>
    qualityCoverageHeatMap.draw(rows.leverGrid(13, 1e6), { ...usual(style), ...darkItalian, measured: revenue }),
  leverMultiples: (style) => leverMultiples.draw(rows.leverGrids(4, [16, 20, 24]), usual(style)),
  leverMultiplesDark: (style) =>
    leverMultiples.draw(rows.leverGrids(9, [16, 20, 24, 28], 1e6), { ...usual(style), ...darkItalian, measured: revenue }),
  leverMultiplesBinned: (style) =>
    leverMultiples.draw(rows.leverGrids(3, [23, 27, 32]), { ...usual(style), ...darkItalian, isBinned: true }),
  leverMultiplesChosen: (style) =>
    leverMultiples.draw(rows.leverGrids(2, [16, 18, 20, 22, 24, 26, 28, 30, 32]), { ...usual(style), values: 17 }),
  shareOverTime: (style) => shareOverTime.draw(rows.brandWeeks(52), usual(style)),
  shareOverTimeEvents: (style) =>
    shareOverTime.draw(rows.brandWeeks(40), { ...usual(style), runs: 5, events: rows.events }),
  shareOverTimeDark: (style) => shareOverTime.draw(rows.brandWeeks(26), { ...usual(style), ...darkItalian }),
  starsOverTime: (style) => starsOverTime.draw(rows.starWeeks(40), usual(style)),
  momentFunnel: (style) => momentFunnel.draw(rows.funnel, usual(style)),
  starHistogram: (style) => starHistogram.draw(rows.reviews, usual(style)),
  swayed: (style) => swayed.draw(rows.swayedBrands, usual(style)),
  wordOfMouthLoop: (style) => wordOfMouthLoop.draw(rows.loop, usual(style)),
  journeyMap: (style) => journeyHeatMap.draw(rows.journey, usual(style)),
  responseCurve: (style) => responseCurve.draw(rows.response(8), { ...usual(style), x: "quality" }),
  moneyWaterfall: (style) => moneyWaterfall.draw(rows.money, usual(style)),
  daypartMap: (style) => daypartHeatMap.draw(rows.dayparts, usual(style)),
  npsOverTime: (style) => npsOverTime.draw(rows.scoreWeeks(30), usual(style)),
  retention: (style) => retention.draw(rows.brandWeeks(30), { ...usual(style), locale: "it" }),
  pairedDifference: (style) => pairedDifference.draw(differences(["better kitchen", "more advertising", "both, on half the money"]), { ...usual(style), period: "whole run" }),
  pairedDifferenceDark: (style) => pairedDifference.draw(differences(["cucina migliore"]), { ...usual(style), ...darkItalian, level: 0.95 }),
  differenceOverTime: (style) => differenceOverTime.draw(differenceWeeks(["better kitchen", "more advertising"], 52), usual(style)),
  differenceOverTimeDark: (style) =>
    differenceOverTime.draw(differenceWeeks(["cucina migliore"], 40, 4e4), { ...usual(style), ...darkItalian, measured: { metric: "profit", brand: "Nonna", unit: "money" } }),
  contributionWaterfall: (style) =>
    contributionWaterfall.draw(rows.contributions, { ...usual(style), alternative: "better kitchen", metric: "share", unit: "share" }),
  contributionWaterfallDark: (style) =>
    contributionWaterfall.draw(rows.contributions.map((row) => ({ ...row, contribution: row.contribution * 4e5, low: row.low * 4e5, high: row.high * 4e5 })), { ...usual(style), ...darkItalian, alternative: "cucina migliore", metric: "profit", unit: "money", level: 0.95 }),
  tornado: (style) => tornado.draw(rows.swings, usual(style)),
  morrisPlane: (style) => morrisPlane.draw(rows.effects, { ...usual(style), luck: 0.025 }),
  morrisPlaneDark: (style) => morrisPlane.draw(rows.effects, { ...usual(style), ...darkItalian, luck: 0.025 }),
  varianceShares: (style) => varianceShares.draw(rows.indices, { ...usual(style), luck: 0.012 }),
  priorAndPosterior: (style) => priorAndPosterior.draw(priorRows, usual(style)),
  priorAndPosteriorDark: (style) => priorAndPosterior.draw(priorRows, { ...usual(style), ...darkItalian }),
  tradeOffs: (style) => tradeOffs.draw(tradeOffRows, usual(style)),
  tradeOffsDark: (style) => tradeOffs.draw(tradeOffRows.slice(0, 200), { ...usual(style), ...darkItalian }),
  fitOverTime: (style) => fitOverTime.draw(fitRows, usual(style)),
  fitOverTimeDark: (style) => fitOverTime.draw(fitRows, { ...usual(style), ...darkItalian, level: 0.8 }),
  calibrationRanks: (style) => calibrationRanks.draw(rankRows, usual(style)),
  calibrationRanksDark: (style) => calibrationRanks.draw(rankRows, { ...usual(style), ...darkItalian }),
  claimEffects: (style) => claimEffects.draw(claimEffectRows, { ...usual(style), ...claimEffectAbout }),
  claimEffectsDark: (style) =>
    claimEffects.draw([{ ...claimEffectRows[0], measure: "ricavo di Nonna" }], { ...usual(style), ...claimEffectAbout, ...darkItalian, verdict: "supported" }),
  publishedRanges: (style) => publishedRanges.draw(publishedRangeRows, { ...style, group: { en: "satisfaction", it: "soddisfazione" } }),
  publishedRangesDark: (style) => publishedRanges.draw(publishedRangeRows, { ...style, ...darkItalian, group: { en: "satisfaction", it: "soddisfazione" }, level: 0.95 }),
  claimBoundary: (style) => claimBoundary.draw(claimBoundaryRows, { ...style, ...claimBoundaryAbout }),
  claimBoundaryDark: (style) =>
    claimBoundary.draw(claimBoundaryRows.slice(0, 2), { ...style, ...claimBoundaryAbout, ...darkItalian, edges: [] }),
  attributionAgainstTruth: (style) => attributionAgainstTruth.draw(credits, usual(style)),
  attributionAgainstTruthDark: (style) => attributionAgainstTruth.draw(credits, { ...usual(style), ...darkItalian }),
  efficientFrontier: (style) => efficientFrontier.draw(frontier, usual(style)),
  efficientFrontierDark: (style) =>
    efficientFrontier.draw(frontier, { ...usual(style), ...darkItalian, level: 0.95 }),
  budgetPlan: (style) => budgetPlan.draw(plan, usual(style)),
  budgetPlanDark: (style) => budgetPlan.draw(plan, { ...usual(style), ...darkItalian }),
  decisiveMoments: (style) => decisiveMoments.draw(decisive, usual(style)),
  decisiveMomentsDark: (style) => decisiveMoments.draw(decisive, { ...usual(style), ...darkItalian }),
  fan: (style) =>
    fan.draw(fanMonths, { ...style, series: "Nonna", measure: "revenue", step: "month", past: { inside: 41, of: 50, isOwn: true } }),
  fanLaunchDark: (style) => fan.draw(fanLaunch, { ...style, ...darkItalian, step: "year", past: { inside: 0, of: 0, isOwn: false } }),
  scoresByHorizon: (style) => scoresByHorizon.draw(horizons, { ...style, focus: "bass" }),
  scoresByHorizonDark: (style) => scoresByHorizon.draw(horizons, { ...style, ...darkItalian, focus: "bass" }),
  skillBySeries: (style) => skillBySeries.draw(skills, { ...style, method: "bass", baseline: "naive" }),
  skillBySeriesDark: (style) => skillBySeries.draw(skills, { ...style, ...darkItalian, method: "bass", baseline: "naive" }),
  salesOverTime: (style) => salesOverTime.draw(rows.salesWeeks(40), usual(style)),
  personaJourney: (style) => personaJourney.draw(journeys.personas, { ...usual(style), sample: 1000 }),
  personaJourneyDark: (style) => personaJourney.draw(journeys.personas, { ...usual(style), ...darkItalian }),
  pathFlow: (style) => pathFlow.draw(journeys.paths, { ...usual(style), sample: 1000, journeys: 1600 }),
  pathFlowDark: (style) => pathFlow.draw(journeys.paths, { ...usual(style), ...darkItalian }),
  cascadeTree: (style) => cascadeTree.draw(journeys.cascade, { ...usual(style), start: "2018-05-07" }),
  cascadeTreeDark: (style) => cascadeTree.draw(journeys.cascade, { ...usual(style), ...darkItalian, start: "2018-05-07", brand: "Da Gino" }),
  cohortRetention: (style) => cohortRetention.draw(journeys.cohorts, { ...usual(style), sample: 1000 }),
  cohortRetentionDark: (style) => cohortRetention.draw(journeys.cohorts, { ...usual(style), ...darkItalian }),
};

/** All of them by name; each that has no dark twin of its own is drawn in the dark once more. */
export const drawings: Readonly<Record<string, Draw>> = {
  ...specimens,
  ...Object.fromEntries(
    Object.entries(specimens)
      .filter(([name]) => !name.endsWith("Dark") && specimens[`${name}Dark`] === undefined)
      .map(([name, draw]): [string, Draw] => [`${name}Dark`, (style) => draw({ ...style, theme: "dark" })]),
  ),
};
