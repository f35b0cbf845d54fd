import { keyFromSeed } from "../../../numeric/luck/random.ts";
import type { Forecast } from "../../../numeric/series/forecast.ts";
import { forecastBy, luckOf, type Method } from "../../forecast/methods.ts";
import { SEASONS, type Step, YEARS } from "../../observed/step.ts";
import type { ObservedTarget } from "../targets/target.ts";

/** What a scenario has to beat: the last value, a smoothed level with its season, and the usual combination. */
export const PLAIN_METHODS: readonly Method[] = ["naive", "seasonal-naive", "ses", "combined"];

/** Which step a period of so many days is. */
function stepOfDays(days: number): Step {
  if (days <= 3) return "day";
  if (days <= 14) return "week";
  if (days <= 45) return "month";
  return days <= 180 ? "quarter" : "year";
}

/** A forecast of an observed series by a method that knows nothing else; nothing where it lacks something. */
export function statisticalForecast(
  { spans, values }: Pick<ObservedTarget, "spans" | "values">,
  method: Method,
  horizon: number,
): Forecast | undefined {
  if (spans.length === 0 || horizon < 1 || !values.some(Number.isFinite)) return undefined;
  const step = stepOfDays(spans[0].to - spans[0].from);
  return forecastBy(method, {
    history: values,
    horizon,
    season: SEASONS[step],
    years: YEARS[step],
    others: () => [],
    luck: luckOf(keyFromSeed("past"), YEARS[step]),
  });
}
