/** Drawings on rows made by hand: the golden files, and the gallery. */

import type { ChartOptions } from "../../src/charts/chart.ts";
import { claimBoundary } from "../../src/charts/claimBoundary.ts";
import { claimEffects } from "../../src/charts/claimEffects.ts";
import { attributionAgainstTruth } from "../../src/charts/attributionAgainstTruth.ts";
import { cascadeTree } from "../../src/charts/cascadeTree.ts";
import { cohortRetention } from "../../src/charts/cohortRetention.ts";
import { daypartHeatMap } from "../../src/charts/daypartHeatMap.ts";
import { decisiveMoments } from "../../src/charts/decisiveMoments.ts";
import { journeyHeatMap } from "../../src/charts/journeyHeatMap.ts";
import { momentFunnel } from "../../src/charts/momentFunnel.ts";
import { moneyWaterfall } from "../../src/charts/moneyWaterfall.ts";
import { morrisPlane } from "../../src/charts/morrisPlane.ts";
import { npsOverTime } from "../../src/charts/npsOverTime.ts";
import { pairedDifference } from "../../src/charts/pairedDifference.ts";
import { pathFlow } from "../../src/charts/pathFlow.ts";
import { personaJourney } from "../../src/charts/personaJourney.ts";
import { qualityCoverageHeatMap } from "../../src/charts/qualityCoverageHeatMap.ts";
import { responseCurve } from "../../src/charts/responseCurve.ts";
import { retention } from "../../src/charts/retention.ts";
import { salesOverTime } from "../../src/charts/salesOverTime.ts";
import { shareOverTime } from "../../src/charts/shareOverTime.ts";
import { starHistogram } from "../../src/charts/starHistogram.ts";
import { starsOverTime } from "../../src/charts/starsOverTime.ts";
import { swayed } from "../../src/charts/swayed.ts";
import { tornado } from "../../src/charts/tornado.ts";
import { varianceShares } from "../../src/charts/varianceShares.ts";
import { wordOfMouthLoop } from "../../src/charts/wordOfMouthLoop.ts";
import { claimBoundaryAbout, claimBoundaryRows, claimEffectAbout, claimEffectRows } from "./claimRows.ts";
import { credits, decisive } from "./attributionRows.ts";
import { differences } from "./differenceRows.ts";
import * as journeys from "./journeyRows.ts";
import * as rows from "./rows.ts";

type Draw = (document: Document) => SVGSVGElement;

const revenue = { metric: "revenue", brand: "Nonna", unit: "money" } as const;
const darkItalian = { theme: "dark", locale: "it" } as const;

function usual(document: Document): ChartOptions {
  return { document, runs: 20, focus: "Nonna" };
}

export const drawings: Readonly<Record<string, Draw>> = {
  qualityCoverage: (document) => qualityCoverageHeatMap.draw(rows.leverGrid(6), usual(document)),
  qualityCoverageFineDark: (document) =>
    qualityCoverageHeatMap.draw(rows.leverGrid(13, 1e6), { ...usual(document), ...darkItalian, measured: revenue }),
  shareOverTime: (document) => shareOverTime.draw(rows.brandWeeks(52), usual(document)),
  shareOverTimeEvents: (document) =>
    shareOverTime.draw(rows.brandWeeks(40), { ...usual(document), runs: 5, events: rows.events }),
  shareOverTimeDark: (document) => shareOverTime.draw(rows.brandWeeks(26), { ...usual(document), ...darkItalian }),
  starsOverTime: (document) => starsOverTime.draw(rows.starWeeks(40), usual(document)),
  momentFunnel: (document) => momentFunnel.draw(rows.funnel, usual(document)),
  starHistogram: (document) => starHistogram.draw(rows.reviews, usual(document)),
  swayed: (document) => swayed.draw(rows.swayedBrands, usual(document)),
  wordOfMouthLoop: (document) => wordOfMouthLoop.draw(rows.loop, usual(document)),
  journeyMap: (document) => journeyHeatMap.draw(rows.journey, usual(document)),
  responseCurve: (document) => responseCurve.draw(rows.response(8), { ...usual(document), x: "quality" }),
  moneyWaterfall: (document) => moneyWaterfall.draw(rows.money, usual(document)),
  daypartMap: (document) => daypartHeatMap.draw(rows.dayparts, usual(document)),
  npsOverTime: (document) => npsOverTime.draw(rows.scoreWeeks(30), usual(document)),
  retention: (document) => retention.draw(rows.brandWeeks(30), { ...usual(document), locale: "it" }),
  pairedDifference: (document) => pairedDifference.draw(differences(["better kitchen", "more advertising", "both, on half the money"]), { ...usual(document), period: "whole run" }),
  pairedDifferenceDark: (document) => pairedDifference.draw(differences(["cucina migliore"]), { ...usual(document), ...darkItalian, level: 0.95 }),
  tornado: (document) => tornado.draw(rows.swings, usual(document)),
  morrisPlane: (document) => morrisPlane.draw(rows.effects, { ...usual(document), luck: 0.025 }),
  morrisPlaneDark: (document) => morrisPlane.draw(rows.effects, { ...usual(document), ...darkItalian, luck: 0.025 }),
  varianceShares: (document) => varianceShares.draw(rows.indices, { ...usual(document), luck: 0.012 }),
  claimEffects: (document) => claimEffects.draw(claimEffectRows, { ...usual(document), ...claimEffectAbout }),
  claimEffectsDark: (document) =>
    claimEffects.draw(claimEffectRows.slice(0, 1), { ...usual(document), ...claimEffectAbout, ...darkItalian, verdict: "supported" }),
  claimBoundary: (document) => claimBoundary.draw(claimBoundaryRows, { document, ...claimBoundaryAbout }),
  claimBoundaryDark: (document) =>
    claimBoundary.draw(claimBoundaryRows.slice(0, 2), { document, ...claimBoundaryAbout, ...darkItalian, edges: [] }),
  attributionAgainstTruth: (document) => attributionAgainstTruth.draw(credits, usual(document)),
  attributionAgainstTruthDark: (document) => attributionAgainstTruth.draw(credits, { ...usual(document), ...darkItalian }),
  decisiveMoments: (document) => decisiveMoments.draw(decisive, usual(document)),
  decisiveMomentsDark: (document) => decisiveMoments.draw(decisive, { ...usual(document), ...darkItalian }),
  salesOverTime: (document) => salesOverTime.draw(rows.salesWeeks(40), usual(document)),
  personaJourney: (document) => personaJourney.draw(journeys.personas, { ...usual(document), sample: 1000 }),
  personaJourneyDark: (document) => personaJourney.draw(journeys.personas, { ...usual(document), ...darkItalian }),
  pathFlow: (document) => pathFlow.draw(journeys.paths, { ...usual(document), sample: 1000, journeys: 1600 }),
  pathFlowDark: (document) => pathFlow.draw(journeys.paths, { ...usual(document), ...darkItalian }),
  cascadeTree: (document) => cascadeTree.draw(journeys.cascade, { ...usual(document), start: "2018-05-07" }),
  cascadeTreeDark: (document) => cascadeTree.draw(journeys.cascade, { ...usual(document), ...darkItalian, start: "2018-05-07", brand: "Da Gino" }),
  cohortRetention: (document) => cohortRetention.draw(journeys.cohorts, { ...usual(document), sample: 1000 }),
  cohortRetentionDark: (document) => cohortRetention.draw(journeys.cohorts, { ...usual(document), ...darkItalian, months: 3 }),
};
