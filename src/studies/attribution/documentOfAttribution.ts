import { marketSize, withPopulation } from "../../report/document/marketSize.ts";
import { notModelledIn } from "../../report/document/notModelled.ts";
import { USUAL_LANGUAGE } from "../../language/language.ts";
import { inEach } from "../../language/bilingual.ts";
import { attributionAgainstTruth, decisiveMoments } from "../../charts/index.ts";
import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import type { JudgedAttribution } from "./judgeAttribution.ts";
import { attributionHeadlines } from "./attributionHeadlines.ts";
import { effectsSection, rulesSection } from "./attributionSections.ts";
import { attributionReportWords } from "./attributionWords.ts";
import { assumptionSections } from "../run/assumptions.ts";
import { dataTableOf } from "../../report/document/dataTable.ts";
import { type Figure, figureOf } from "../../report/document/figure.ts";
import { withSaid } from "../../report/document/withSaid.ts";
import { brandNames } from "../../report/document/names.ts";
import { headIn, reportOf } from "../../report/document/provenance.ts";
import type { Maker, ReportDocument, ReportText } from "../../report/document/reportDocument.ts";
import { attributionRows, decisiveRows } from "./attributionRows.ts";
import { reportWords } from "../../report/document/words/words.ts";

/** The report of what touchpoints bring and how wrong rules of attribution are. */
export function documentOfAttribution(judged: JudgedAttribution, maker: Maker): ReportDocument {
  const { plan, seed, runs } = judged.attribution;
  const figures = figuresOfAttribution(judged);
  return {
    ...reportOf(plan.scenario, { ...maker, seed, runs: runs * plan.removals.length }),
    kind: "attribution",
    texts: inEach((language) => textOf(language, judged, figures)),
    figures: withSaid(figures, plan.scenario),
    data: [
      dataTableOf("touchpoints", attributionRows(judged)),
      dataTableOf("rules", judged.channels.rules),
      ...(plan.moments.length === 0 ? [] : [dataTableOf("decisive", decisiveRows(judged))]),
    ],
  };
}

/** The figures of an attribution, in the order of its report. */
function figuresOfAttribution(judged: JudgedAttribution): Figure[] {
  const { plan, runs } = judged.attribution;
  const { scenario, brand, moments } = plan;
  const about = {
    focus: brandNames(scenario, USUAL_LANGUAGE).get(brand),
    currency: scenario.market.currency,
    runs,
    level: scenario.level,
  };
  return [
    figureOf(attributionAgainstTruth, attributionRows(judged), about),
    ...(moments.length === 0 ? [] : [figureOf(decisiveMoments, decisiveRows(judged), about)]),
  ];
}

function textOf(locale: Locale, judged: JudgedAttribution, figures: readonly Figure[]): ReportText {
  const [said, words] = [reportWords(locale), attributionReportWords[locale]];
  const { plan, runs } = judged.attribution;
  const { scenario, brand } = plan;
  const count = (value: number) => numbersOf(locale).format(value, "count");
  const focus = nameInSentence(brandNames(scenario, locale).get(brand) ?? brand);
  const about = words.about(
    marketSize(plan.scenario, locale),
    count(plan.removals.length - 2),
    words.runs(runs, count(runs)),
  );
  return {
    ...headIn(scenario, locale),
    about: withPopulation(`${about} ${said.focusOf(focus)}`, scenario, locale),
    headlines: attributionHeadlines(judged, locale),
    notModelled: notModelledIn([scenario], locale),
    sections: [
      {
        heading: words.figures,
        blocks: figures.map(({ name }) => ({ kind: "figure", figure: name }) as const),
      },
      rulesSection(judged, locale),
      effectsSection(judged, locale),
      ...assumptionSections(scenario, locale),
    ],
  };
}
