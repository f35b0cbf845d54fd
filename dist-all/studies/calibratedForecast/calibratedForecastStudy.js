import { spokenIn } from "../../language/spoken.js";
import { formatMarkdown } from "../../report/text/textTable.js";
import { forecastFromCalibration, forecastTasks, } from "./calibratedForecast.js";
import { changeLines, foretoldTable, formatCalibratedForecast } from "./calibratedForecastText.js";
import { foretoldTableOf, tablesOfCalibratedForecast } from "./tablesOfCalibratedForecast.js";
import { calibratedForecastWords } from "./words/calibratedForecast.js";
/** What comes, by scenarios that the data leave possible, and what alternatives would change. */
export const calibratedForecastStudy = {
    agenda(question, language) {
        const { kept, alternatives } = question;
        const words = calibratedForecastWords[language];
        const draws = new Intl.NumberFormat(language).format(kept.drawn.length);
        return {
            about: spokenIn(alternatives[0].scenario.title, language),
            tasks: forecastTasks(question),
            sentence: (estimate) => words.plan(draws, alternatives.length, estimate),
        };
    },
    conduct: forecastFromCalibration,
    outcome({ runs, failures }, { kept, alternatives }) {
        const asked = kept.drawn.length * alternatives.length;
        // Quantiles of a part of the scenarios would be others: before all are done there is nothing to say.
        const isWhole = runs + failures.length === asked;
        return { done: isWhole ? runs : 0, failed: failures.length, asked, isFine: failures.length === 0 };
    },
    origin({ runs, failures }, { kept, alternatives }) {
        const asked = kept.drawn.length * alternatives.length;
        return { scenario: alternatives[0].scenario, seed: kept.seed, runs, asked, failures };
    },
    mainTable: foretoldTableOf,
    tables: tablesOfCalibratedForecast,
    async document(forecast, _, maker) {
        const { documentOfCalibratedForecast } = await import("./documentOfCalibratedForecast.js");
        return documentOfCalibratedForecast(forecast, maker);
    },
    text: (forecast, _, style) => formatCalibratedForecast(forecast, style),
    markdown(forecast, _, language) {
        const { columns, rows } = foretoldTable(forecast, language);
        return formatMarkdown(columns, rows);
    },
    json(forecast, { kept, alternatives }, language) {
        return {
            title: spokenIn(alternatives[0].scenario.title, language),
            seed: kept.seed,
            alternatives: alternatives.map(({ name }) => name),
            rows: forecast.rows,
            changes: forecast.changes,
            words: changeLines(forecast, language),
        };
    },
};
