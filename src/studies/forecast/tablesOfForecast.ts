import type { Table } from "../../report/tables/table.ts";
import type { ForecastResult } from "./forecast.ts";
import { QUANTILE_NAMES, QUANTILES } from "./quantiles.ts";

/** What comes: a row for each series and period ahead. */
export function forecastTableOf({ series, data }: ForecastResult): Table {
  return {
    name: "data/forecast",
    about: { en: "One period ahead of one series", it: "Un periodo in avanti di una serie" },
    columns: [
      { name: "series", type: "text", about: { en: "Which series", it: "Quale serie" } },
      { name: "measure", type: "text", about: { en: "What is measured", it: "Che cosa si misura" } },
      {
        name: "from",
        type: "date",
        about: {
          en: "First day of the period; for counted periods, 2000-01-01 plus their days",
          it: "Primo giorno del periodo; per i periodi contati, 2000-01-01 più i loro giorni",
        },
      },
      { name: "days", type: "integer", about: { en: "Days of the period", it: "Giorni del periodo" } },
      {
        name: "step",
        type: "integer",
        about: { en: "Periods ahead, first is 1", it: "Periodi in avanti, il primo è 1" },
      },
      { name: "method", type: "text", about: { en: "How it was forecast", it: "Come è stato previsto" } },
      ...Object.entries(QUANTILES).map(([name, chance]) => ({
        name,
        type: "number" as const,
        about: {
          en: `The truth falls below it with chance ${chance}`,
          it: `La verità cade sotto con probabilità ${chance}`,
        },
      })),
      {
        name: "chance",
        type: "number",
        about: {
          en: "Chance that the threshold is reached in this period",
          it: "Probabilità che la soglia sia raggiunta in questo periodo",
        },
      },
      {
        name: "chanceBy",
        type: "number",
        about: {
          en: "Chance that it is reached by the end of this period",
          it: "Probabilità che sia raggiunta entro la fine di questo periodo",
        },
      },
    ],
    formats: ["csv", "parquet"],
    *rows() {
      for (const { target, ahead, method } of series)
        for (const { period, step, quantiles, chance, chanceBy } of ahead)
          yield [
            target.name,
            data.what,
            period.from,
            period.days,
            step,
            method,
            ...QUANTILE_NAMES.map((name) => quantiles[name]),
            chance,
            chanceBy,
          ];
    },
  };
}

/** What was observed, as it was understood. */
export function observedTableOf({ data }: Pick<ForecastResult, "data">): Table {
  return {
    name: "data/observed",
    about: { en: "One observed period of one series", it: "Un periodo osservato di una serie" },
    columns: [
      { name: "series", type: "text", about: { en: "Which series", it: "Quale serie" } },
      { name: "measure", type: "text", about: { en: "What is measured", it: "Che cosa si misura" } },
      {
        name: "from",
        type: "date",
        about: { en: "First day of the period", it: "Primo giorno del periodo" },
      },
      { name: "days", type: "integer", about: { en: "Days of the period", it: "Giorni del periodo" } },
      {
        name: "value",
        type: "number",
        about: {
          en: "What was observed; empty where nothing was recorded",
          it: "Che cosa è stato osservato; vuoto dove non è stato annotato nulla",
        },
      },
    ],
    formats: ["csv", "parquet"],
    *rows() {
      for (const { name, periods, values } of data.targets)
        for (const [at, { from, days }] of periods.entries()) yield [name, data.what, from, days, values[at]];
    },
  };
}
