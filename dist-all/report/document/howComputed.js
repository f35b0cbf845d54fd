import { numbersOf } from "../../drawing/numbers.js";
import { computationOf } from "./words/computationWords.js";
import { figureColumns } from "./figure.js";
import { howWords } from "./words/howWords.js";
import { html } from "../page/html.js";
/** Says how a figure's numbers came about: what a row is, its definition, how sure it is, where the equations stand. */
export function howComputed(figure, style) {
    const words = howWords(style.locale);
    return html `
<details class="how"><summary>${words.how}</summary>
<dl>${computedLines(figure, style).map(([label, text]) => html `<dt>${label}</dt><dd>${text}</dd>`)}</dl>
</details>`;
}
/** The same as lines, for documents, slides and notes. */
export function computedLines(figure, style) {
    const { locale } = style;
    const words = howWords(locale);
    const { runs, weeks } = figure.about;
    const computation = computationOf(figure.chart, locale);
    const columns = figureColumns(figure, style).map(({ key, label }) => `${key}: ${label}`);
    return [
        ...(computation === undefined
            ? []
            : [
                [words.row, computation.row],
                [words.definition, computation.definition],
                [words.interval, words.intervals[computation.interval]],
            ]),
        ...(runs === undefined ? [] : [[words.runs, countOf(runs, locale)]]),
        ...(weeks === undefined || computation?.interval !== "bands"
            ? []
            : [[words.weeks, words.weeksOf(weeks)]]),
        [words.columns, columns.join(" · ")],
        [
            words.source,
            // What is not simulated has no equations of the model behind it, and no settings.
            computation?.sections.length === 0
                ? words.forecasting
                : [...sectionsOf(computation?.sections, locale), words.settings].join("; "),
        ],
    ];
}
function sectionsOf(sections = [], locale) {
    return sections.length === 0 ? [] : [howWords(locale).sections(sections)];
}
const countOf = (count, locale) => numbersOf(locale).format(count, "count");
