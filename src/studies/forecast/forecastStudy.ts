import { countText } from "../../language/countText.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { YEARS } from "../observed/step.ts";
import type { Study } from "../study.ts";
import { forecastAll, type ForecastResult } from "./forecast.ts";
import type { ForecastQuestion } from "./forecastQuestion.ts";
import { forecastMarkdown, formatForecast } from "./forecastText.ts";
import { luckOf } from "./methods.ts";
import { forecastWords } from "./words/forecast.ts";
import { askedOf } from "./target.ts";
import { forecastTableOf, observedTableOf } from "./tablesOfForecast.ts";

/** What comes, from what was observed: nothing is simulated. */
export const forecastStudy: Study<ForecastQuestion, ForecastResult> = {
  agenda: ({ about }) => ({ about, tasks: [] }),

  conduct({ data, horizon, method, threshold, isOfTotal, seed }, { signal }) {
    const key = keyFromSeed(seed);
    const luck = luckOf(key, YEARS[data.step]);
    const isStopped = () => signal.aborted;
    return forecastAll(data, { horizon, method, threshold, isOfTotal, luck, key, isStopped });
  },

  outcome({ series, without }, { data }, language) {
    const asked = askedOf(data).length;
    const show = (count: number) => countText(count, language);
    return {
      done: series.length,
      failed: without.length,
      asked,
      isFine: true,
      interruption:
        series.length === 0
          ? forecastWords[language].noneFinished
          : forecastWords[language].interrupted(show(series.length), show(asked)),
    };
  },

  origin: (_, { seed }) => ({ seed, runs: 0, asked: 0 }),

  mainTable: forecastTableOf,

  tables: (result) => [forecastTableOf(result), observedTableOf(result)],

  async document(result, question, maker) {
    const { documentOfForecast } = await import("./documentOfForecast.ts");
    return documentOfForecast(result, question, maker);
  },

  text: formatForecast,

  markdown: forecastMarkdown,

  json: ({ data, series, without, recommendation }, { notes, seed }, language) => ({
    seed,
    measure: data.what,
    step: data.step,
    notes: notes.map((note) => note[language]),
    usual: recommendation.usual,
    series: series.map(({ target, method, reason, ahead, past }) => ({
      series: target.name,
      method,
      reason,
      past,
      ahead: ahead.map(({ period, quantiles, ...rest }) => ({ ...period, ...rest, ...quantiles })),
    })),
    without,
  }),
};
