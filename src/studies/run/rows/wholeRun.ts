import { USUAL_LANGUAGE } from "../../../language/language.ts";
import type { DaypartRow } from "../../../charts/journeys/daypartHeatMap.ts";
import type { JourneyRow } from "../../../charts/journeys/journeyHeatMap.ts";
import type { MomentFunnelRow } from "../../../charts/journeys/momentFunnel.ts";
import type { MoneyRow } from "../../../charts/plans/moneyWaterfall.ts";
import type { StarHistogramRow } from "../../../charts/wordOfMouth/starHistogram.ts";
import type { SwayedRow } from "../../../charts/wordOfMouth/swayed.ts";
import { LOOP_STEPS, type LoopRow, type LoopStep } from "../../../charts/wordOfMouth/wordOfMouthLoop.ts";
import { metricValue } from "../../../metrics/metrics.ts";
import type { Replications } from "../../runs/replicate.ts";
import { DAYPARTS, DEVICES, MOMENTS } from "../../../model/parameters.ts";
import { type BrandSeries, type FunnelTable, MONEY_KINDS, type RunResult } from "../../../model/result.ts";
import { brandNames, focusBrand, touchpointNames } from "../../../report/document/names.ts";
import { intervalOver, meanOver } from "./overRuns.ts";

/** Share of each brand's purchases that word of mouth decided. */
export function swayedRows({ runs, scenario }: Replications): SwayedRow[] {
  return [...brandNames(scenario, USUAL_LANGUAGE)].map(([key, brand]) => ({
    brand,
    ...intervalOver(runs.map((run) => metricValue(run, key, "swayed", "total"))),
  }));
}

const STARS = [1, 2, 3, 4, 5] as const;

/** Share of each brand's posted reviews by stars. */
export function reviewRows({ runs, scenario }: Replications): StarHistogramRow[] {
  return [...brandNames(scenario, USUAL_LANGUAGE)].flatMap(([key, brand]) => {
    const counts = runs.map((run) => STARS.map((stars) => sumOfSeries(run, key, `stars${stars}`)));
    return STARS.map((stars, index) => {
      const shares = counts.map((byStar) => byStar[index] / byStar.reduce((sum, count) => sum + count, 0));
      const { value, low, high } = intervalOver(shares);
      return { brand, stars, share: value, low, high };
    });
  });
}

/** Sum of one series of a brand over the whole run. */
function sumOfSeries({ series, brands, days }: RunResult, brand: string, name: BrandSeries): number {
  const [table, index] = [series[name], brands.indexOf(brand)];
  let sum = 0;
  for (let day = 0; day < days; ++day) sum += table[day * brands.length + index];
  return sum;
}

/** What became of the visits to each micro-moment. */
export function funnelRows({ runs }: Replications): MomentFunnelRow[] {
  return MOMENTS.map((moment, index) => {
    const mean = (measure: (funnel: FunnelTable) => Float64Array) =>
      meanOver(runs.map(({ funnel }) => sumOfMoment(measure(funnel), index)));
    const visits = mean((funnel) => funnel.visits);
    const left = mean((funnel) => funnel.left);
    return {
      moment,
      visits,
      met: mean(({ met }) => met),
      wentOn: visits - left,
      bought: mean(({ bought }) => bought),
    };
  });
}

/** The moment is the first index of the table. */
function sumOfMoment(table: Float64Array, moment: number): number {
  const size = table.length / MOMENTS.length;
  return table.subarray(moment * size, (moment + 1) * size).reduce((sum, count) => sum + count, 0);
}

/** Places behind the three devices: 3 is a moment without one. */
const PLACES = [...DEVICES, "none"];

/** Micro-moments by time of day and device. */
export function daypartRows({ runs }: Replications): DaypartRow[] {
  return PLACES.flatMap((device, deviceIndex) =>
    DAYPARTS.map((daypart, daypartIndex) => {
      // Shape [M, P, 4, T]: every run of 4 × T numbers belongs to one moment and persona.
      const isHere = (at: number) =>
        at % DAYPARTS.length === daypartIndex &&
        Math.floor(at / DAYPARTS.length) % PLACES.length === deviceIndex;
      const visits = meanOver(
        runs.map(({ funnel }) =>
          funnel.visits.reduce((sum, count, at) => (isHere(at) ? sum + count : sum), 0),
        ),
      );
      return { daypart, device, visits };
    }),
  );
}

/** Visits to each touchpoint in each moment, and meetings with the brand in focus there. */
export function journeyRows({ runs, scenario }: Replications): JourneyRow[] {
  const [{ channels, brands, personas }] = runs;
  const brand = brands.indexOf(focusBrand(scenario));
  const names = touchpointNames(scenario, USUAL_LANGUAGE);
  return channels.flatMap((channel, channelIndex) =>
    MOMENTS.map((moment, momentIndex) => {
      const cells = personas.map(
        (_, persona) => (persona * MOMENTS.length + momentIndex) * channels.length + channelIndex,
      );
      const sum = (table: Float64Array, place: (cell: number) => number) =>
        cells.reduce((all, cell) => all + table[place(cell)], 0);
      return {
        touchpoint: names.get(channel) ?? channel,
        moment,
        visits: meanOver(runs.map(({ touchpoints }) => sum(touchpoints.visits, (cell) => cell))),
        met: meanOver(
          runs.map(({ touchpoints }) => sum(touchpoints.met, (cell) => cell * brands.length + brand)),
        ),
      };
    }),
  );
}

/** What each step of the loop counts; told and heard are the good and the bad together. */
const LOOP_SERIES: Readonly<Record<LoopStep, readonly BrandSeries[]>> = {
  bought: ["bought"],
  used: ["experienced"],
  reviews: ["stars1", "stars2", "stars3", "stars4", "stars5"],
  friends: ["toldPositive", "toldNegative"],
  read: ["readReviews"],
  heard: ["heardPositive", "heardNegative"],
  swayed: ["swayed"],
};

/** How often each step of the loop of word of mouth happened with the brand in focus. */
export function loopRows({ runs, scenario }: Replications): LoopRow[] {
  const focus = focusBrand(scenario);
  return LOOP_STEPS.map((step) => ({
    step,
    value: meanOver(
      runs.map((run) => LOOP_SERIES[step].reduce((sum, series) => sum + sumOfSeries(run, focus, series), 0)),
    ),
  }));
}

/** Money of the brand in focus over the whole run. */
export function moneyRows({ runs, scenario }: Replications): MoneyRow[] {
  const focus = focusBrand(scenario);
  return MONEY_KINDS.map((kind) => ({
    kind,
    value: meanOver(runs.map(({ money, brands }) => money[kind][brands.indexOf(focus)])),
  }));
}
