import { keyFromSeed } from "../../numeric/luck/random.js";
import { YEARS } from "../observed/step.js";
import { forecastAll } from "./forecast.js";
import { forecastMarkdown, formatForecast } from "./forecastText.js";
import { luckOf } from "./methods.js";
import { askedOf } from "./target.js";
import { forecastTableOf, observedTableOf } from "./tablesOfForecast.js";
/** What comes, from what was observed: nothing is simulated. */
export const forecastStudy = {
    agenda: ({ about }) => ({ about, tasks: [] }),
    conduct({ data, horizon, method, threshold, isOfTotal, seed }) {
        const key = keyFromSeed(seed);
        const luck = luckOf(key, YEARS[data.step]);
        return Promise.resolve(forecastAll(data, { horizon, method, threshold, isOfTotal, luck, key }));
    },
    outcome: ({ series, without }, { data }) => ({
        done: series.length,
        failed: without.length,
        asked: askedOf(data).length,
        isFine: true,
    }),
    origin: (_, { seed }) => ({ seed, runs: 0, asked: 0 }),
    mainTable: forecastTableOf,
    tables: (result) => [forecastTableOf(result), observedTableOf(result)],
    async document(result, question, maker) {
        const { documentOfForecast } = await import("./documentOfForecast.js");
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
