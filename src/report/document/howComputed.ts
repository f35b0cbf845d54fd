import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import { chartOf, type Figure, figureColumns, type PageStyle } from "./figure.ts";
import { howWords } from "./words/howWords.ts";
import { type Html, html } from "../page/html.ts";

/** Says how a figure's numbers came about: what a row is, its definition, how sure it is, where the equations stand. */
export function howComputed(figure: Figure, style: PageStyle): Html {
  const words = howWords(style.locale);
  return html`
<details class="how"><summary>${words.how}</summary>
<dl>${computedLines(figure, style).map(([label, text]) => html`<dt>${label}</dt><dd>${text}</dd>`)}</dl>
</details>`;
}

/** The same as lines, for documents, slides and notes. */
export function computedLines(figure: Figure, style: PageStyle): [label: string, text: string][] {
  const { locale } = style;
  const words = howWords(locale);
  const { runs, weeks } = figure.about as { readonly runs?: number; readonly weeks?: number };
  const computation = chartOf(figure).computed;
  const columns = figureColumns(figure, style).map(({ key, label }) => `${key}: ${label}`);
  return [
    ...(computation === undefined
      ? []
      : ([
          [words.row, computation.says[locale][0]],
          [words.definition, computation.says[locale][1]],
          [words.interval, words.intervals[computation.interval]],
        ] as [string, string][])),
    ...(runs === undefined ? [] : [[words.runs, countOf(runs, locale)] as [string, string]]),
    ...(weeks === undefined || computation?.interval !== "bands"
      ? []
      : [[words.weeks, words.weeksOf(weeks)] as [string, string]]),
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

function sectionsOf(sections: readonly string[] = [], locale: Locale): string[] {
  return sections.length === 0 ? [] : [howWords(locale).sections(sections)];
}

const countOf = (count: number, locale: Locale) => numbersOf(locale).format(count, "count");
