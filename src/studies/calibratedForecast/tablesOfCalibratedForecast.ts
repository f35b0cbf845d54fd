import { QUANTILE_NAMES } from "../forecast/quantiles.ts";
import { columnsOf } from "../../report/tables/columns.ts";
import type { ColumnMeaning, Table } from "../../report/tables/table.ts";
import { CHANNEL } from "../calibrate/shown/tablesOfCalibration.ts";
import type { CalibratedForecast } from "./calibratedForecast.ts";

const number = (en: string, it: string): ColumnMeaning => ({ type: "number", about: { en, it } });

const ALTERNATIVE: ColumnMeaning = {
  type: "text",
  about: {
    en: "What is decided from the first day that comes; empty for the scenario as it is",
    it: "Che cosa si decide dal primo giorno che viene; vuoto per lo scenario com'è",
  },
};

const MEASURE: ColumnMeaning = {
  type: "text",
  about: {
    en: "What is foretold: sales, revenue, rating, reviews, visits or share",
    it: "Che cosa si prevede: sales (vendite), revenue (ricavi), rating (stelle), reviews (recensioni), visits (visite) o share (quota)",
  },
};

const BY: ColumnMeaning = {
  type: "text",
  about: {
    en: "Who forecasts: the calibrated scenario (simulation), or a method that knows nothing but the series",
    it: "Chi prevede: lo scenario calibrato (simulation), o un metodo che conosce soltanto la serie",
  },
};

const part = (percent: string) =>
  number(`${percent}% of what may come lies below`, `Il ${percent}% di ciò che può venire sta sotto`);

/** What is foretold of every measure of every brand in every period and alternative. */
export function foretoldTableOf({ question, rows }: CalibratedForecast): Table {
  return {
    name: "data/forecast",
    about: {
      en: "What is foretold of a measure of a brand in a period",
      it: "Che cosa si prevede di una misura di una marca in un periodo",
    },
    columns: columnsOf(["alternative", "brand", "measure", "channel", "day", "by", ...QUANTILE_NAMES], {
      alternative: ALTERNATIVE,
      measure: MEASURE,
      channel: CHANNEL,
      by: BY,
      p025: part("2.5"),
      p10: part("10"),
      p25: part("25"),
      p50: part("50"),
      p75: part("75"),
      p90: part("90"),
      p975: part("97.5"),
    }),
    start: question.alternatives[0].scenario.market.start,
    rows: () =>
      rows.map((row) => [
        row.alternative,
        row.brand,
        row.what,
        row.channel ?? "",
        row.to - 1,
        row.by,
        ...QUANTILE_NAMES.map((quantile) => row[quantile]),
      ]),
  };
}

/** The tables of a forecast from a calibration: what comes, chances, changes, and where uncertainty comes from. */
export function tablesOfCalibratedForecast(forecast: CalibratedForecast): Table[] {
  const { changes, chances, spreads } = forecast;
  return [
    foretoldTableOf(forecast),
    ...(changes.length === 0 ? [] : [changeTable(forecast)]),
    ...(chances.length === 0 ? [] : [chanceTable(forecast)]),
    ...(spreads.length === 0 ? [] : [spreadTable(forecast)]),
  ];
}

function changeTable({ changes }: CalibratedForecast): Table {
  return {
    name: "data/changes",
    about: {
      en: "What an alternative changes over all that comes, between runs that meet the same luck",
      it: "Che cosa cambia un'alternativa in tutto ciò che viene, fra simulazioni con la stessa fortuna",
    },
    columns: columnsOf(["alternative", "brand", "measure", "channel", "low", "middle", "high", "chance"], {
      alternative: ALTERNATIVE,
      measure: MEASURE,
      channel: CHANNEL,
      middle: number("Middle of the changes", "Valore mediano dei cambiamenti"),
      chance: number("Chance that it is more than without, 0–1", "Probabilità che sia più che senza, 0–1"),
    }),
    rows: () =>
      changes.map(({ alternative, brand, what, channel = "", low, middle, high, chance }) => [
        alternative,
        brand,
        what,
        channel,
        low,
        middle,
        high,
        chance,
      ]),
  };
}

function chanceTable({ question, chances }: CalibratedForecast): Table {
  return {
    name: "data/chances",
    about: {
      en: "Chance that a brand reaches the threshold in a period, and by its end",
      it: "Probabilità che una marca raggiunga la soglia in un periodo, ed entro la sua fine",
    },
    columns: columnsOf(
      ["alternative", "brand", "measure", "channel", "day", "threshold", "chance", "chanceBy"],
      {
        alternative: ALTERNATIVE,
        measure: MEASURE,
        channel: CHANNEL,
        threshold: number("The value to be reached", "Il valore da raggiungere"),
        chance: number("Chance in this period, 0–1", "Probabilità in questo periodo, 0–1"),
        chanceBy: number(
          "Chance in this period or one before it, 0–1",
          "Probabilità in questo periodo o in uno precedente, 0–1",
        ),
      },
    ),
    start: question.alternatives[0].scenario.market.start,
    rows: () =>
      chances.map(({ alternative, brand, to, chance, chanceBy }) => [
        alternative,
        brand,
        question.threshold?.what ?? "",
        question.threshold?.channel ?? "",
        to - 1,
        question.threshold?.value ?? Number.NaN,
        chance,
        chanceBy,
      ]),
  };
}

function spreadTable({ spreads }: CalibratedForecast): Table {
  return {
    name: "data/uncertainty",
    about: {
      en: "Where what is uncertain about all that comes of a brand comes from",
      it: "Da dove viene ciò che è incerto di una marca in tutto ciò che viene",
    },
    columns: columnsOf(["brand", "measure", "channel", "deviation", "settings", "luck", "apart"], {
      measure: MEASURE,
      channel: CHANNEL,
      deviation: number("Standard deviation", "Deviazione standard"),
      settings: number(
        "Part of the variance that comes from not knowing the settings",
        "Parte della varianza che viene dal non conoscere le impostazioni",
      ),
      luck: number("Part that is luck", "Parte dovuta al caso"),
      apart: number(
        "Part by which reality may keep away from the scenario",
        "Parte per cui la realtà può scostarsi dallo scenario",
      ),
    }),
    rows: () =>
      spreads.map(({ brand, what, channel = "", deviation, settings, luck, apart }) => [
        brand,
        what,
        channel,
        deviation,
        settings,
        luck,
        apart,
      ]),
  };
}
