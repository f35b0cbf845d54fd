import * as charts from "../../src/charts/index.ts";
import { around } from "../golden/rows.ts";
import {
  along,
  byName,
  byPair,
  type Draw,
  leversOf,
  measuredOf,
  MOMENTS,
  overTime,
  part,
} from "./hardRows.ts";

/** Charts of what experiments show, on hard data. */
export const EXPERIMENT_DRAWINGS: Readonly<Partial<Record<keyof typeof charts, Draw>>> = {
  pairedDifference: (data, options) =>
    charts.pairedDifference.draw(
      byPair(data, ["share", "stars", "profit"]).map(({ name, word, value }) => ({
        alternative: name,
        brand: data.names[0],
        metric: word,
        unit: ({ share: "share", stars: "stars", profit: "money" } as const)[word],
        baseline: value,
        value: value * 1.5,
        difference: value / 2,
        low: value / 3,
        high: value,
      })),
      options,
    ),
  differenceOverTime: (data, options) =>
    charts.differenceOverTime.draw(
      overTime(data).map(({ brand: alternative, ...row }) => ({ alternative, ...row })),
      { ...options, measured: measuredOf(data) },
    ),
  contributionWaterfall: (data, options) =>
    charts.contributionWaterfall.draw(
      byName(data).map(({ name, value, low, high }) => ({
        setting: `brands.${name}.quality`,
        contribution: value,
        low,
        high,
      })),
      { ...options, alternative: data.names[1] ?? data.names[0], metric: "profit", unit: "money" },
    ),
  responseCurve: (data, options) =>
    charts.responseCurve.draw(
      along(data, 8).map((value) => ({ x: value, ...around(value, Math.abs(value) / 5) })),
      {
        ...options,
        x: data.names[0],
        measured: measuredOf(data),
      },
    ),
  qualityCoverageHeatMap: (data, options) =>
    charts.qualityCoverageHeatMap.draw(
      along(data, 6).flatMap((_first, row) =>
        along(data, 6).map((_, column) => {
          const value = data.value(part(row * 6 + column, 36));
          return { x: column / 5, y: row / 5, value, low: value * 0.9, high: value * 1.1 };
        }),
      ),
      { ...options, measured: measuredOf(data), x: data.names[0], y: data.names[1] },
    ),
  leverMultiples: (data, options) =>
    charts.leverMultiples.draw(
      along(data, Math.min(data.weeks, 5)).flatMap((_first, map) =>
        along(data, 12).map((_, place) => {
          const value = data.value(part(map * 12 + place, 60));
          return {
            x: (place % 4) / 3,
            y: Math.floor(place / 4) / 2,
            z: map,
            value,
            low: value * 0.9,
            high: value * 1.1,
          };
        }),
      ),
      { ...options, measured: measuredOf(data), x: data.names[0], y: data.names[1], z: data.names[2] },
    ),
  tornado: (data, options) =>
    charts.tornado.draw(
      byName(data).map(({ name, value, low, high }) => ({
        setting: name,
        rises: Math.max(0, value),
        falls: Math.min(0, value) - Math.abs(value) / 4,
        net: value,
        low,
        high,
      })),
      options,
    ),
  morrisPlane: (data, options) =>
    charts.morrisPlane.draw(
      byName(data).map(({ name, value, low, high }) => ({
        setting: name,
        size: Math.abs(value),
        low: Math.abs(low),
        high: Math.abs(high),
        deviation: Math.abs(value) / 2,
      })),
      { ...options, luck: Math.abs(data.value(0)) / 2 },
    ),
  varianceShares: (data, options) =>
    charts.varianceShares.draw(
      byName(data).map(({ name, value, low, high }) => ({
        setting: name,
        first: value,
        firstLow: low,
        firstHigh: high,
        total: value * 1.2,
        totalLow: low * 1.2,
        totalHigh: high * 1.2,
      })),
      { ...options, luck: 0.01 },
    ),
  publishedRanges: (data, options) =>
    charts.publishedRanges.draw(
      byName(data).map(({ name, value, low, high }) => ({
        target: name,
        measure: name,
        unit: "money",
        low: value - 1,
        high: value + 1,
        mean: value,
        meanLow: low,
        meanHigh: high,
      })),
      options,
    ),
  claimEffects: (data, options) =>
    charts.claimEffects.draw(
      byName(data).map(({ name, value, low, high }) => ({
        measure: name,
        unit: "money",
        expected: "rises",
        by: 0.1,
        before: value,
        after: value * 2,
        effect: value,
        low,
        high,
        relative: 1,
        verdict: low > 0 ? "supported" : "cannotTell",
      })),
      { ...options, levers: data.names[0], statement: { en: data.names[0] ?? "", it: data.names[0] ?? "" } },
    ),
  claimBoundary: (data, options) =>
    charts.claimBoundary.draw(
      along(data, Math.min(data.weeks, 9)).map((effect, index) => ({
        value: index,
        effect,
        low: effect - Math.abs(effect) / 4,
        high: effect + Math.abs(effect) / 4,
        isSupported: effect > 0,
      })),
      {
        ...options,
        moderator: { en: data.names[0] ?? "", it: data.names[0] ?? "" },
        unit: "share",
        edges: [],
      },
    ),
  attributionAgainstTruth: (data, options) =>
    charts.attributionAgainstTruth.draw(
      byName(data).map(({ name, value, low, high }) => ({
        touchpoint: name,
        truth: value,
        low,
        high,
        brought: value * 1000,
        broughtLow: low * 1000,
        broughtHigh: high * 1000,
        firstTouch: value / 2,
        lastTouch: value / 3,
        linear: value,
        markov: value * 0.9,
        shapley: value * 1.1,
      })),
      options,
    ),
  budgetPlan: (data, options) =>
    charts.budgetPlan.draw(
      leversOf(data).map(({ name, value, high }) => ({
        lever: name,
        today: value * 1e4,
        planned: high * 9e3,
      })),
      options,
    ),
  efficientFrontier: (data, options) =>
    charts.efficientFrontier.draw(
      (["today", "all", "quality", "presence"] as const).flatMap((group, row) =>
        along(data, group === "today" ? 1 : Math.min(data.weeks, 4)).map((value, step) => ({
          group,
          spend: Math.abs(value) * 1e4 * (1 + row + step),
          goal: value * 1e5,
          difference: value * 1e4,
          low: value * 1e4 - Math.abs(value) * 2e3,
          high: value * 1e4 + Math.abs(value) * 2e3,
        })),
      ),
      options,
    ),
  decisiveMoments: (data, options) =>
    charts.decisiveMoments.draw(
      byPair(data, MOMENTS).map(({ name, word, value }) => ({
        touchpoint: name,
        moment: word,
        brought: value * 100,
        low: value * 90,
        high: value * 110,
        part: value,
        chance: 0.01,
        isClear: value > 0 ? 1 : 0,
      })),
      options,
    ),
};
