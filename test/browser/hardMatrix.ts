// Every chart on every kind of hard data, in light and dark, in both languages.

import type { ChartOptions } from "../../src/charts/chart.ts";
import * as charts from "../../src/charts/index.ts";
import { OUTCOMES } from "../../src/charts/words/pathFlow.ts";
import { STAGES } from "../../src/charts/words/stages.ts";
import { around, weekEnd } from "../golden/rows.ts";
import { HARD_DATA, type HardData } from "./hardData.ts";

/** One drawing to be measured. */
export interface MatrixCase {
  readonly name: string;
  readonly locale: "en" | "it";
  readonly theme: "light" | "dark";
  readonly draw: (options: ChartOptions) => SVGSVGElement;
}

type Draw = (data: HardData, options: ChartOptions) => SVGSVGElement;

const MOMENTS = ["know", "go", "do", "buy"];
const DAYPARTS = ["earlyMorning", "commute", "work", "errands", "evening", "night"];

/** A number from 0 to 1 for each place in a list. */
const part = (index: number, count: number) => (count > 1 ? index / (count - 1) : 0.5);

function overTime({ names, value, weeks }: HardData) {
  return Array.from({ length: weeks }, (_, week) =>
    names.map((brand, index) => {
      const middle = value(part(week, weeks) * part(index, names.length));
      const reviews = Math.abs(middle) * 1e4;
      // Ten years are drawn in steps of four weeks.
      const date = weekEnd(weeks > 100 ? week * 4 : week);
      return { date, brand, ...around(middle, Math.abs(middle) / 9), reviews };
    }),
  ).flat();
}

/** Rows of names with a number and its interval. */
function byName({ names, value }: HardData) {
  return names.map((name, index) => {
    const middle = value(part(index, names.length));
    const reach = Math.abs(middle) / 6;
    return { name, value: middle, low: middle - reach, high: middle + reach };
  });
}

/** The longest plan has as many levers as a search takes; the others have one for each name. */
function leversOf(data: HardData) {
  const levers = byName(data);
  return data.weeks > 100
    ? Array.from({ length: 12 }, (_, index) => {
        const one = levers[index % levers.length];
        return { ...one, name: `${one.name} ${index + 1}` };
      })
    : levers;
}

/** The same number for each pair of a name and a word of a list. */
function byPair<Word extends string>({ names, value }: HardData, words: readonly Word[]) {
  return names.flatMap((name, row) =>
    words.map((word, column) => ({
      name,
      word,
      value: value((part(row, names.length) + part(column, words.length)) / 2),
    })),
  );
}

/** Numbers at places of a line; none where there is no data at all. */
function along({ names, value }: HardData, count: number) {
  return names.length === 0 ? [] : Array.from({ length: count }, (_, index) => value(part(index, count)));
}

const measuredOf = ({ names }: HardData) =>
  ({ metric: "revenue", brand: names[0] ?? "", unit: "money" }) as const;

const DRAW: Readonly<Partial<Record<keyof typeof charts, Draw>>> = {
  shareOverTime: (data, options) => charts.shareOverTime.draw(overTime(data), options),
  salesOverTime: (data, options) => charts.salesOverTime.draw(overTime(data), options),
  starsOverTime: (data, options) => charts.starsOverTime.draw(overTime(data), options),
  npsOverTime: (data, options) => charts.npsOverTime.draw(overTime(data), options),
  retention: (data, options) => charts.retention.draw(overTime(data), options),
  swayed: (data, options) =>
    charts.swayed.draw(
      byName(data).map(({ name: brand, ...row }) => ({ brand, ...row })),
      options,
    ),
  starHistogram: (data, options) =>
    charts.starHistogram.draw(
      data.names.flatMap((brand) =>
        along(data, 5).map((share, index) => ({
          brand,
          stars: index + 1,
          share,
          low: share * 0.8,
          high: share * 1.2,
        })),
      ),
      options,
    ),
  momentFunnel: (data, options) =>
    charts.momentFunnel.draw(
      along(data, 4).map((value, index) => ({
        moment: MOMENTS[index],
        visits: value * 4,
        met: value * 3,
        wentOn: value * 2,
        bought: index === 3 ? value : 0,
      })),
      options,
    ),
  journeyHeatMap: (data, options) =>
    charts.journeyHeatMap.draw(
      byPair(data, MOMENTS).map(({ name, word, value }) => ({
        touchpoint: name,
        moment: word,
        visits: value,
        met: value / 3,
      })),
      options,
    ),
  daypartHeatMap: (data, options) =>
    charts.daypartHeatMap.draw(
      byPair(
        { ...data, names: data.names.length === 0 ? [] : ["mobile", "desktop", "tablet", "none"] },
        DAYPARTS,
      ).map(({ name, word, value }) => ({ device: name, daypart: word, visits: value })),
      options,
    ),
  wordOfMouthLoop: (data, options) => {
    const steps = ["bought", "used", "reviews", "friends", "read", "heard", "swayed"] as const;
    return charts.wordOfMouthLoop.draw(
      along(data, 7).map((value, index) => ({ step: steps[index], value })),
      options,
    );
  },
  moneyWaterfall: (data, options) => {
    const kinds = [
      "revenue",
      "unitCost",
      "coverage",
      "content",
      "contacts",
      "care",
      "advertising",
      "seeding",
    ];
    return charts.moneyWaterfall.draw(
      along(data, 8).map((value, index) => ({ kind: kinds[index], value })),
      options,
    );
  },
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
  personaJourney: (data, options) =>
    charts.personaJourney.draw(
      data.names.flatMap((persona, own) =>
        STAGES.flatMap((stage, index) =>
          data.names.slice(0, 4).map((touchpoint, rank) => {
            const value = data.value((part(index, STAGES.length) + part(own, data.names.length)) / 2);
            return {
              persona,
              stage,
              touchpoint,
              part: Math.abs(value) / (rank + 1),
              lastSource: value,
              visits: Math.abs(value),
              ease: value,
              exits: index < 4 ? Math.abs(value) / 2 : Number.NaN,
              decides: index === own % 4,
            };
          }),
        ),
      ),
      options,
    ),
  pathFlow: (data, options) =>
    charts.pathFlow.draw(
      data.names.flatMap((first, index) =>
        OUTCOMES.map((outcome, end) => ({
          path: [
            first,
            data.names[(index + 1) % data.names.length],
            data.names[(index + 3) % data.names.length],
          ]
            .slice(0, 1 + (end % 3))
            .join(" › "),
          outcome,
          journeys: data.value(part(end, 4)),
        })),
      ),
      options,
    ),
  cascadeTree: (data, options) =>
    charts.cascadeTree.draw(
      along(data, data.weeks).map((said, word) => ({
        word,
        cause: Math.floor((word - 3) / 2),
        day: 1 + Math.floor(Math.log2(1 + word / 3)) + (data.weeks > 100 ? word : 0),
        teller: 7,
        listener: 100 + word,
        hops: word < 3 ? 0 : 1 + (word % 3),
        said,
      })),
      { ...options, start: "2018-05-07", brand: data.names[0] },
    ),
  claimEffects: (data, options) =>
    charts.claimEffects.draw(
      byName(data).map(({ name, value, low, high }) => ({
        measureEn: name,
        measureIt: name,
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
  cohortRetention: (data, options) => {
    const periods = data.weeks > 100 ? 10 : Math.min(11, Math.ceil(data.weeks / 3));
    return charts.cohortRetention.draw(
      Array.from({ length: periods }, (_, cohort) =>
        Array.from({ length: periods - cohort }, (_unused, index) => {
          const share = data.value(part(index + cohort, periods));
          return {
            cohort: weekEnd(cohort * 5),
            later: index + 1,
            buyers: 40 * Math.abs(share),
            returned: share,
            share,
          };
        }),
      ).flat(),
      { ...options, months: data.weeks > 100 ? 12 : 1 },
    );
  },
};

/** Charts that nobody gave hard data to. */
export function chartsLeftOut(): string[] {
  return Object.keys(charts).filter((name) => !Object.hasOwn(DRAW, name));
}

/**
 * Chart × data × theme and language: each pair of chart and data in both themes and in both languages, in one of the two
 * ways to pair these, by turns.
 */
export function matrixCases(): MatrixCase[] {
  return Object.entries(DRAW).flatMap(([chart, draw], row) =>
    Object.entries(HARD_DATA).flatMap(([kind, data], column) => {
      const locales = (row + column) % 2 === 0 ? (["en", "it"] as const) : (["it", "en"] as const);
      return (["light", "dark"] as const).map((theme, index) => ({
        name: `${chart}, ${kind}`,
        locale: locales[index],
        theme,
        draw: (options: ChartOptions) =>
          draw(data, { focus: data.names[0], ...options, theme, locale: locales[index] }),
      }));
    }),
  );
}
