import { countText } from "../../language/countText.ts";
import { spokenIn } from "../../language/spoken.ts";
import { formatMarkdown } from "../../report/text/textTable.ts";
import type { Study } from "../study.ts";
import {
  type CalibratedForecast,
  type CalibratedForecastQuestion,
  forecastFromCalibration,
  forecastTasks,
} from "./calibratedForecast.ts";
import { foretoldTable, forecastLines, formatCalibratedForecast } from "./calibratedForecastText.ts";
import { foretoldTableOf, tablesOfCalibratedForecast } from "./tablesOfCalibratedForecast.ts";
import { calibratedForecastWords } from "./words/calibratedForecast.ts";

/** What comes, by scenarios that the data leave possible, and what alternatives would change. */
export const calibratedForecastStudy: Study<CalibratedForecastQuestion, CalibratedForecast> = {
  agenda(question, language) {
    const { kept, alternatives } = question;
    const words = calibratedForecastWords[language];
    const draws = countText(kept.drawn.length, language);
    return {
      about: spokenIn(alternatives[0].scenario.title, language),
      tasks: forecastTasks(question),
      sentence: (estimate) => words.plan(draws, alternatives.length, estimate),
    };
  },

  conduct: forecastFromCalibration,

  outcome({ runs, failures }, { kept, alternatives }) {
    const asked = kept.drawn.length * (alternatives.length + 1);
    // Quantiles of a part of the scenarios would be others: before all are done there is nothing to say.
    const isWhole = runs + failures.length === asked;
    return { done: isWhole ? runs : 0, failed: failures.length, asked, isFine: failures.length === 0 };
  },

  origin({ runs, failures }, { kept, alternatives }) {
    const asked = kept.drawn.length * (alternatives.length + 1);
    return { scenario: alternatives[0].scenario, seed: kept.seed, runs, asked, failures };
  },

  mainTable: foretoldTableOf,

  tables: tablesOfCalibratedForecast,

  async document(forecast, _, maker) {
    const { documentOfCalibratedForecast } = await import("./documentOfCalibratedForecast.ts");
    return documentOfCalibratedForecast(forecast, maker);
  },

  text: (forecast, _, style) => formatCalibratedForecast(forecast, style),

  markdown(forecast, _, language) {
    const { columns, cells } = foretoldTable(forecast, language);
    return formatMarkdown(columns, cells);
  },

  json(forecast, { kept, alternatives }, language) {
    return {
      title: spokenIn(alternatives[0].scenario.title, language),
      seed: kept.seed,
      alternatives: alternatives.map(({ name }) => name),
      rows: forecast.rows,
      changes: forecast.changes,
      chances: forecast.chances,
      spreads: forecast.spreads,
      past: kept.past,
      words: forecastLines(forecast, language),
    };
  },
};
