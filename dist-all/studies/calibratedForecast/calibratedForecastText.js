import { numbersOf } from "../../drawing/numbers.js";
import { withSign } from "../../drawing/numbers.js";
import { capital } from "../../drawing/words/measures.js";
import { spokenIn } from "../../language/spoken.js";
import { brandNames, focusBrand } from "../../report/document/names.js";
import { dateOf } from "../../report/tables/table.js";
import { formatTextTable } from "../../report/text/textTable.js";
import { wrapText } from "../../report/text/wrapText.js";
import { calibratedForecastWords } from "./words/calibratedForecast.js";
/** How each measure is read. */
export const FORETOLD_UNITS = {
    sales: "count",
    revenue: "money",
    rating: "stars",
    reviews: "count",
    share: "share",
};
/** What comes of the brand in focus, if all goes on as it is: a row for each period and measure. */
export function foretoldTable({ question, rows }, language) {
    const { scenario } = question.alternatives[0];
    const words = calibratedForecastWords[language];
    const numbers = numbersOf(language, scenario.market.currency);
    const own = rows.filter(({ brand, alternative }) => brand === focusBrand(scenario) && alternative === "");
    const measures = [...new Set(own.map(({ what }) => what))];
    const columns = [
        { label: words.from, align: "left" },
        ...measures.map((what) => ({ label: words.measures[what], align: "right" })),
    ];
    const days = [...new Set(own.map(({ from }) => from))];
    const cells = days.map((day) => [
        numbers.day(dateOf(scenario.market.start, day)),
        ...measures.map((what) => {
            const row = own.find((one) => one.what === what && one.from === day);
            if (row === undefined)
                return "";
            const write = (value) => numbers.format(value, FORETOLD_UNITS[what], [row.p10, row.p90]);
            return `${write(row.p50)} (${words.range(write(row.p10), write(row.p90))})`;
        }),
    ]);
    return { columns, rows: cells };
}
/** What each alternative changes for the brand in focus, a sentence for each measure. */
export function changeLines({ question, changes }, language) {
    const { scenario } = question.alternatives[0];
    const words = calibratedForecastWords[language];
    const numbers = numbersOf(language, scenario.market.currency);
    const focus = focusBrand(scenario);
    const name = brandNames(scenario, language).get(focus) ?? focus;
    return changes
        .filter(({ brand, middle }) => brand === focus && Number.isFinite(middle))
        .map(({ alternative, what, low, middle, high, chance }) => {
        const write = (value) => withSign(value, numbers.format(value, FORETOLD_UNITS[what], [low, high]));
        const measure = words.of(words.measures[what], name);
        return words.change(alternative, measure, write(middle), write(low), write(high), numbers.format(chance, "share"));
    });
}
/** All that is shown of a forecast from a calibration. */
export function formatCalibratedForecast(forecast, { language, width, paint }) {
    const { scenario } = forecast.question.alternatives[0];
    const words = calibratedForecastWords[language];
    const focus = focusBrand(scenario);
    const name = brandNames(scenario, language).get(focus) ?? focus;
    const head = paint.bold(words.title(`${spokenIn(scenario.title, language)}, ${name}`));
    const { columns, rows } = foretoldTable(forecast, language);
    if (rows.length === 0)
        return [head, wrapText(words.none, width)].join("\n");
    const [heads, ...rest] = formatTextTable(columns, rows, width).split("\n");
    return [
        head,
        "",
        paint.bold(heads),
        ...rest,
        "",
        wrapText(capital(words.means), width),
        ...changeLines(forecast, language).map((line) => wrapText(line, width)),
    ].join("\n");
}
