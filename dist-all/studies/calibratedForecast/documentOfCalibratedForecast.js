import { numbersOf } from "../../drawing/numbers.js";
import { capital } from "../../drawing/words/measures.js";
import { dataTableOf } from "../../report/document/dataTable.js";
import { withPopulation } from "../../report/document/populationSentence.js";
import { headIn, reportOf } from "../../report/document/provenance.js";
import { withSaid } from "../../report/document/withSaid.js";
import { reportWords } from "../../report/document/words/words.js";
import { assumptionSections } from "../run/assumptions.js";
import { changeLines, foretoldTable } from "./calibratedForecastText.js";
import { figuresOfCalibratedForecast } from "./figuresOfCalibratedForecast.js";
import { calibratedForecastWords } from "./words/calibratedForecast.js";
/** The report of a forecast from a calibration: what comes, and what alternatives would change. */
export function documentOfCalibratedForecast(forecast, maker) {
    const { question, rows, runs } = forecast;
    const { scenario } = question.alternatives[0];
    const figures = figuresOfCalibratedForecast(forecast);
    const names = figures.map(({ name }) => name);
    return {
        ...reportOf(scenario, { ...maker, seed: question.kept.seed, runs }),
        kind: "forecast",
        texts: { en: textOf("en", forecast, names), it: textOf("it", forecast, names) },
        figures: withSaid(figures, scenario),
        data: [dataTableOf("forecast", rows)],
    };
}
function textOf(locale, forecast, figures) {
    const { kept, alternatives } = forecast.question;
    const { scenario } = alternatives[0];
    const words = calibratedForecastWords[locale];
    const { columns, rows } = foretoldTable(forecast, locale);
    const changes = changeLines(forecast, locale);
    const count = (value) => numbersOf(locale).format(value, "count");
    const { consumers, days } = scenario.market;
    const about = words.about(count(consumers), count(days), count(kept.drawn.length));
    return {
        ...headIn(scenario, locale),
        about: withPopulation(about, scenario, locale),
        headlines: [],
        notModelled: reportWords(locale).notModelledLines,
        sections: [
            {
                heading: words.comes,
                blocks: [
                    ...figures.map((figure) => ({ kind: "figure", figure })),
                    {
                        kind: "table",
                        label: words.comes,
                        name: "comes",
                        heads: columns.map(({ label }) => capital(label)),
                        rows,
                    },
                    { kind: "note", text: words.means },
                ],
            },
            ...(changes.length === 0
                ? []
                : [{ heading: words.changes, blocks: [{ kind: "list", items: changes }] }]),
            ...assumptionSections(scenario, locale),
        ],
    };
}
