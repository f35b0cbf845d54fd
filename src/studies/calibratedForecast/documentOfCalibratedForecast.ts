import { marketSize, withPopulation } from "../../report/document/marketSize.ts";
import { tableBlock } from "../../report/document/tableCells.ts";
import { notModelledIn } from "../../report/document/notModelled.ts";
import { inEach } from "../../language/bilingual.ts";
import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import { capital } from "../../drawing/words/measures.ts";
import { dataTableOf } from "../../report/document/dataTable.ts";
import { headIn, reportOf } from "../../report/document/provenance.ts";
import type { Maker, ReportDocument, ReportText, Section } from "../../report/document/reportDocument.ts";
import { withSaid } from "../../report/document/withSaid.ts";
import { pastLines } from "../calibrate/past/pastLines.ts";
import { pastWords } from "../calibrate/words/past.ts";
import { assumptionSections } from "../run/assumptions.ts";
import type { CalibratedForecast } from "./calibratedForecast.ts";
import { changeTableText } from "./changeTableText.ts";
import { chanceLines, foretoldTable, spreadLines } from "./calibratedForecastText.ts";
import { figuresOfCalibratedForecast } from "./figuresOfCalibratedForecast.ts";
import { calibratedForecastWords } from "./words/calibratedForecast.ts";

/** The report of a forecast from a calibration: what comes, and what alternatives would change. */
export function documentOfCalibratedForecast(forecast: CalibratedForecast, maker: Maker): ReportDocument {
  const { question, rows, runs } = forecast;
  const { scenario } = question.alternatives[0];
  const figures = figuresOfCalibratedForecast(forecast);
  const names = figures.map(({ name }) => name);
  return {
    ...reportOf(scenario, { ...maker, seed: question.kept.seed, runs }),
    kind: "forecast",
    texts: inEach((language) => textOf(language, forecast, names)),
    figures: withSaid(figures, scenario),
    data: [dataTableOf("forecast", rows)],
  };
}

function textOf(locale: Locale, forecast: CalibratedForecast, figures: readonly string[]): ReportText {
  const { kept, alternatives } = forecast.question;
  const { scenario } = alternatives[0];
  const words = calibratedForecastWords[locale];
  const { columns, cells } = foretoldTable(forecast, locale);
  const changes = changeTableText(forecast, locale);
  const level = numbersOf(locale).format(kept.level, "share");
  const count = (value: number) => numbersOf(locale).format(value, "count");
  const about = words.about(marketSize(scenario, locale), count(kept.drawn.length));
  return {
    ...headIn(scenario, locale),
    about: withPopulation(about, scenario, locale),
    headlines: [],
    notModelled: notModelledIn(
      alternatives.map((one) => one.scenario),
      locale,
    ),
    sections: [
      {
        heading: words.comes,
        blocks: [
          ...figures.map((figure) => ({ kind: "figure", figure }) as const),
          tableBlock({
            label: words.comes,
            name: "comes",
            heads: columns.map(({ label }) => capital(label)),
            cells,
          }),
          { kind: "note", text: words.means },
        ],
      },
      ...listSection(words.chances, chanceLines(forecast, locale)),
      ...(changes.cells.length === 0
        ? []
        : [
            {
              heading: words.changes,
              blocks: [
                tableBlock({
                  label: words.changes,
                  name: "changes",
                  heads: changes.columns.map(({ label }, at) => (at === 0 ? capital(label) : label)),
                  cells: changes.cells,
                }),
                { kind: "note", text: words.changesMean(level) } as const,
              ],
            },
          ]),
      ...listSection(pastWords[locale].heading, pastLines(kept.past, scenario, locale)),
      ...listSection(words.spreads, spreadLines(forecast, locale)),
      ...assumptionSections(scenario, locale),
    ],
  };
}

/** A section of sentences; none where there is nothing to say. */
function listSection(heading: string, items: readonly string[]): Section[] {
  return items.length === 0 ? [] : [{ heading, blocks: [{ kind: "list", items }] }];
}
