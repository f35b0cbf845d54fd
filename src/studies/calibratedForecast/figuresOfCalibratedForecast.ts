import { USUAL_LANGUAGE } from "../../language/language.ts";
import { fan, type FanRow } from "../../charts/forecast/fan.ts";
import { type Figure, figureOf } from "../../report/document/figure.ts";
import { brandNames, focusBrand } from "../../report/document/names.ts";
import { dateOf } from "../../report/tables/table.ts";
import type { CalibratedForecast } from "./calibratedForecast.ts";
import { FORETOLD_UNITS, recommendedRows } from "./calibratedForecastText.ts";

const NOTHING = {
  p025: Number.NaN,
  p10: Number.NaN,
  p25: Number.NaN,
  p50: Number.NaN,
  p75: Number.NaN,
  p90: Number.NaN,
  p975: Number.NaN,
};

/** The figures of a forecast from a calibration: what was of the brand in focus, and what may come. */
export function figuresOfCalibratedForecast(forecast: CalibratedForecast): Figure[] {
  const { question } = forecast;
  const { kept, alternatives } = question;
  const { scenario } = alternatives[0];
  const { start, currency } = scenario.market;
  const focus = focusBrand(scenario);
  const name = brandNames(scenario, USUAL_LANGUAGE).get(focus) ?? focus;
  const own = recommendedRows(forecast, focus);
  const measures = [...new Set(own.flatMap(({ what }) => (what === "share" ? [] : [what])))];
  return measures.map((what) => {
    const target = kept.targets.find((one) => one.what === what && one.brand === focus);
    const seen = (target?.spans ?? []).map(
      ({ from }, at): FanRow => ({
        date: dateOf(start, from),
        seen: target?.values[at] ?? Number.NaN,
        ...NOTHING,
      }),
    );
    const ahead = own
      .filter((row) => row.what === what)
      .map(
        ({ from, p025, p10, p25, p50, p75, p90, p975 }): FanRow => ({
          date: dateOf(start, from),
          seen: Number.NaN,
          p025,
          p10,
          p25,
          p50,
          p75,
          p90,
          p975,
        }),
      );
    const by = own.find((row) => row.what === what)?.by;
    const score = kept.past.find((one) => one.what === what && one.brand === focus && one.by === by);
    const past = score && { inside: score.inside, of: score.cells, isOwn: true };
    const isCalibrated = by === "simulation";
    const about = { series: name, measure: what, unit: FORETOLD_UNITS[what], currency, isCalibrated };
    return figureOf(fan, [...seen, ...ahead], { ...about, ...(past && { past }) }, `fan-${what}`);
  });
}
