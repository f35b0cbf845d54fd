import type { FanRow } from "../../src/charts/forecast/fan.ts";
import type { HorizonRow } from "../../src/charts/forecast/scoresByHorizon.ts";
import type { SkillRow } from "../../src/charts/forecast/skillBySeries.ts";

const none = Number.NaN;
const blank = { p025: none, p10: none, p25: none, p50: none, p75: none, p90: none, p975: none };
const month = (at: number) => `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01`;
const season = (at: number) => 900 + 6 * at + 160 * Math.sin((at / 6) * Math.PI);

/** Three years of months with a season and a gap, and the year after. */
export const fanMonths: readonly FanRow[] = [
  ...Array.from({ length: 36 }, (_, at) => ({ date: month(at), seen: at === 14 ? none : season(at) + ((at * 37) % 90), ...blank })),
  ...Array.from({ length: 12 }, (_, step) => {
    const [middle, reach] = [season(36 + step) + 45, 45 * Math.sqrt(1 + 0.6 * step)];
    return {
      date: month(36 + step),
      seen: none,
      p025: middle - 1.96 * reach,
      p10: middle - 1.28 * reach,
      p25: middle - 0.67 * reach,
      p50: middle,
      p75: middle + 0.67 * reach,
      p90: middle + 1.28 * reach,
      p975: middle + 1.96 * reach,
    };
  }),
];

/** A new product before its first sale: bands from what is known of others. */
export const fanLaunch: readonly FanRow[] = [8, 12, 17, 23, 30, 36, 40, 41].map((middle, year) => ({
  date: `${2027 + year}-01-01`,
  seen: none,
  p025: 0.1 * middle,
  p10: 0.3 * middle,
  p25: 0.6 * middle,
  p50: middle,
  p75: 1.5 * middle,
  p90: 2.2 * middle,
  p975: 3.6 * middle,
}));

const methods = { bass: 0.22, naive: 0.26, drift: 0.21, combined: 0.25, theta: 0.27, holt: 0.31, ets: 0.3 };

/** Errors that grow with the distance; the straight line is good for one period alone. */
export const horizons: readonly HorizonRow[] = Object.entries(methods).flatMap(([method, first], place) =>
  [1, 2, 3, 4, 5].map((step) => ({
    method,
    step,
    score: first + (0.035 + 0.03 * place) * (step - 1),
    coverage: 0.8 - 0.02 * place * step,
    cells: 60 - 6 * step,
  })),
);

export const skills: readonly SkillRow[] = [
  { series: "", change: -0.18, low: -0.34, high: 0.03 },
  { series: "room air conditioner", change: -0.41, low: none, high: none },
  { series: "colour television", change: -0.22, low: none, high: none },
  { series: "clothes dryer", change: 0.19, low: none, high: none },
  { series: "video recorder", change: -0.29, low: none, high: none },
];
