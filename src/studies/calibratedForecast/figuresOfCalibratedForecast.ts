import { USUAL_LANGUAGE } from "../../language/language.ts";
import { fan, type FanRow } from "../../charts/forecast/fan.ts";
import { type Figure, figureOf } from "../../report/document/figure.ts";
import { brandNames, focusBrand, touchpointNames } from "../../report/document/names.ts";
import { dateOf } from "../../report/tables/table.ts";
import type { CalibratedForecast } from "./calibratedForecast.ts";
import { recommendedRows } from "./calibratedForecastText.ts";
import { FORETOLD_UNITS, isSameKind, kindsOf } from "./foretoldKinds.ts";

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
  const touchpoints = touchpointNames(scenario, USUAL_LANGUAGE);
  return kindsOf(own.filter(({ what }) => what !== "share")).map((kind) => {
    const { what, channel } = kind;
    const target = kept.targets.find((one) => isSameKind(one, kind) && one.brand === focus);
    const seen = (target?.spans ?? []).map(
      ({ from }, at): FanRow => ({
        date: dateOf(start, from),
        seen: target?.values[at] ?? Number.NaN,
        ...NOTHING,
      }),
    );
    const ahead = own
      .filter((row) => isSameKind(row, kind))
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
    const by = own.find((row) => isSameKind(row, kind))?.by;
    const score = kept.past.find((one) => isSameKind(one, kind) && one.brand === focus && one.by === by);
    const past = score && { inside: score.inside, of: score.cells, isOwn: true };
    const isCalibrated = by === "simulation";
    const series = channel === undefined ? name : `${name}, ${touchpoints.get(channel) ?? channel}`;
    const about = { series, measure: what, unit: FORETOLD_UNITS[what], currency, isCalibrated };
    return figureOf(
      fan,
      [...seen, ...ahead],
      { ...about, ...(past && { past }) },
      [`fan-${what}`, ...(channel === undefined ? [] : [channel])].join("-"),
    );
  });
}
