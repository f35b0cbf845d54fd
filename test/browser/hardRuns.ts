import * as charts from "../../src/charts/index.ts";
import { OUTCOMES } from "../../src/charts/journeys/words/pathFlow.ts";
import { STAGES } from "../../src/drawing/words/stages.ts";
import { weekEnd } from "../golden/rows.ts";
import { along, byName, byPair, type Draw, MOMENTS, overTime, part } from "./hardRows.ts";

const DAYPARTS = ["earlyMorning", "commute", "work", "errands", "evening", "night"];

/** Charts of what runs show, on hard data. */
export const RUN_DRAWINGS: Readonly<Partial<Record<keyof typeof charts, Draw>>> = {
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
              gain: value,
              decisive: index === own % 4 && rank === 0,
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
