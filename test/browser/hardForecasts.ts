import * as charts from "../../src/charts/index.ts";
import { byName, type Draw, overTime, part } from "./hardRows.ts";

const STEPS = 5;

/** Charts of forecasts and calibrations, on hard data. */
export const FORECAST_DRAWINGS: Readonly<Partial<Record<keyof typeof charts, Draw>>> = {
  fan: (data, options) => {
    const rows = overTime(data).filter(({ brand }) => brand === data.names[0]);
    const known = rows.length * 0.7;
    return charts.fan.draw(
      rows.map(({ date, p05, p25, p50, p75, p95 }, at) => {
        const isKnown = at < known;
        const band = (value: number) => (isKnown ? Number.NaN : value);
        return {
          date,
          seen: isKnown ? p50 : Number.NaN,
          p025: band(p05),
          p10: band(p05),
          p25: band(p25),
          p50: band(p50),
          p75: band(p75),
          p90: band(p95),
          p975: band(p95),
        };
      }),
      { ...options, series: data.names[0], measure: "revenue", step: "week" },
    );
  },
  scoresByHorizon: (data, options) =>
    charts.scoresByHorizon.draw(
      byName(data).flatMap(({ name, value }) =>
        Array.from({ length: STEPS }, (_, at) => ({
          method: name,
          step: at + 1,
          score: Math.abs(value) * (1 + part(at, STEPS)),
          coverage: 0.8,
          cells: 10,
        })),
      ),
      options,
    ),
  skillBySeries: (data, options) =>
    charts.skillBySeries.draw(
      byName(data).map(({ name, value, low, high }) => ({ series: name, change: value, low, high })),
      { ...options, method: "theta", baseline: "naive" },
    ),
  priorAndPosterior: (data, options) =>
    charts.priorAndPosterior.draw(
      byName(data).map(({ name, value, low, high }) => ({
        setting: `brands.${name}.quality`,
        priorLow: Math.min(low, 2 * low),
        priorHigh: Math.max(high, 2 * high),
        low,
        middle: value,
        high,
        left: 0.5,
      })),
      options,
    ),
  fitOverTime: (data, options) =>
    charts.fitOverTime.draw(
      overTime(data).map(({ date, brand, p05, p50, p95 }) => ({
        brand,
        measure: "sales",
        date,
        observed: p50 * 1.02,
        low: p05,
        middle: p50,
        high: p95,
      })),
      options,
    ),
  tradeOffs: (data, options) =>
    charts.tradeOffs.draw(
      byName(data).flatMap(({ name, value, low, high }) =>
        Array.from({ length: 50 }, (_, draw) => ({
          one: "choice.price",
          other: `brands.${name}.quality`,
          oneValue: low + part(draw, 50) * (high - low),
          otherValue: value * (1 + part(draw, 50)),
          correlation: 0.9,
          told: "together" as const,
        })),
      ),
      options,
    ),
  calibrationRanks: (data, options) =>
    charts.calibrationRanks.draw(
      byName(data).flatMap(({ name, value }) =>
        Array.from({ length: 10 }, (_, bin) => ({
          setting: `brands.${name}.quality`,
          bin,
          count: Math.abs(value) * (1 + part(bin, 10)),
          low: Math.abs(value),
          high: Math.abs(value) * 2,
          coverage: 0.9,
        })),
      ),
      options,
    ),
};
