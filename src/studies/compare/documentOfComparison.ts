import { marketSize, withPopulation } from "../../report/document/marketSize.ts";
import { changeIn } from "../../report/document/tableCells.ts";
import { notModelledIn } from "../../report/document/notModelled.ts";
import { inEach } from "../../language/bilingual.ts";
import { spokenIn } from "../../language/spoken.ts";
import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import { cleanName, nameInSentence } from "../../drawing/textWidth.ts";
import { capital, measureNoun } from "../../drawing/words/measures.ts";
import { changeInterval, changeText } from "../../charts/comparison/words/pairedDifference.ts";
import type { Comparison } from "./compare.ts";
import { measureUnit } from "../../metrics/measureUnit.ts";
import { betweenAlternatives, type DifferenceRow, differenceRows, levelOf } from "./compareRows.ts";
import { assumptionSections } from "../run/assumptions.ts";
import {
  betweenSections,
  betweenTable,
  differencePlace,
  moneySections,
  numbersSection,
  settingsSection,
} from "./comparisonSections.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { dataTableOf } from "../../report/document/dataTable.ts";
import type { Figure } from "../../report/document/figure.ts";
import { withSaid } from "../../report/document/withSaid.ts";
import { brandNames, focusBrand } from "../../report/document/names.ts";
import { headIn, reportOf } from "../../report/document/provenance.ts";
import type { Headline, Maker, ReportDocument, ReportText } from "../../report/document/reportDocument.ts";
import { judgedRows } from "./comparisonRows.ts";
import { figuresOfComparison } from "./figuresOfComparison.ts";
import { reportWords } from "../../report/document/words/words.ts";

/** What stands in boxes on top. */
const HEADLINES: readonly string[] = ["share", "profit"];

/** The report of alternatives against a baseline. */
export function documentOfComparison(comparison: Comparison, maker: Maker): ReportDocument {
  const { contenders, seed, runs } = comparison;
  const { scenario } = contenders[0];
  const figures = figuresOfComparison(comparison);
  return {
    ...reportOf(scenario, { ...maker, seed, runs: runs * contenders.length }),
    kind: "compare",
    texts: inEach((language) => textOf(language, comparison, figures)),
    figures: withSaid(
      figures,
      scenario,
      contenders.map(({ label }) => label),
    ),
    data: [dataTableOf("differences", differenceRows(comparison))],
  };
}

function textOf(locale: Locale, comparison: Comparison, figures: readonly Figure[]): ReportText {
  const words = comparisonWords(locale);
  const { scenario } = comparison.contenders[0];
  const boxes = judgedRows(comparison).filter(({ metric }) => HEADLINES.includes(metric));
  return {
    ...headIn(scenario, locale),
    about: aboutLine(comparison, locale),
    headlines: [
      ...boxes.map((row) => headlineOf(row, comparison, locale)),
      ...betweenHeadlines(comparison, locale),
    ],
    notModelled: notModelledIn(
      comparison.contenders.map((one) => one.scenario),
      locale,
    ),
    sections: [
      settingsSection(comparison, locale),
      {
        heading: words.figures,
        blocks: figures.map(({ name }) => ({ kind: "figure", figure: name }) as const),
      },
      ...betweenSections(comparison, locale),
      numbersSection(comparison, locale),
      ...moneySections(comparison, locale),
      ...assumptionSections(scenario, locale),
    ],
  };
}

function aboutLine({ contenders, runs, periods }: Comparison, locale: Locale): string {
  const [said, words] = [reportWords(locale), comparisonWords(locale)];
  const { scenario } = contenders[0];
  const count = (value: number) => numbersOf(locale).format(value, "count");
  const each = words.runs(runs, count(runs));
  const focus = nameInSentence(brandNames(scenario, locale).get(focusBrand(scenario)) ?? "");
  const [period] = periods;
  const about = `${words.about(marketSize(scenario, locale), each, contenders.length - 1)} ${said.focusOf(focus)} ${capital(said.periods[period] ?? period)}.`;
  return withPopulation(about, scenario, locale);
}

/** With two alternatives the question is which of them: their difference stands on top, too. */
function betweenHeadlines(comparison: Comparison, locale: Locale): Headline[] {
  const [pair, ...others] = betweenAlternatives(comparison);
  if (pair === undefined || others.length > 0) return [];
  const words = comparisonWords(locale);
  const [one, other] = pair.contenders.map(({ label }) => cleanName(spokenIn(label, locale)));
  return judgedRows(pair).flatMap((row, at) =>
    HEADLINES.includes(row.metric)
      ? [
          {
            ...headlineOf(row, pair, locale),
            label: `${capital(words.against(other, one))}: ${measureNoun(locale, row.metric)}`,
            from: { table: betweenTable(0), row: at },
          },
        ]
      : [],
  );
}

function headlineOf(row: DifferenceRow, comparison: Comparison, locale: Locale): Headline {
  const words = comparisonWords(locale);
  const { scenario } = comparison.contenders[0];
  const numbers = numbersOf(locale, scenario.market.currency);
  const { brand, metric, difference, low, verdict } = row;
  const unit = measureUnit(brand, metric);
  const label = comparison.contenders.find(({ name }) => name === row.contender)?.label ?? row.contender;
  const level = numbers.format(levelOf(comparison), "share");
  const change = (value: number) => changeText(numbers, value, 0, unit);
  const interval = Number.isNaN(low)
    ? words.noInterval
    : words.interval(level, changeInterval(numbers, row, unit));
  const chance = words.higherIn(
    numbers.format(row.chanceHigher, "share"),
    numbers.interval(row.chanceLow, row.chanceHigh, "share"),
  );
  const note =
    verdict === "same"
      ? words.noDifference
      : verdict === "cannot tell" && !Number.isNaN(low)
        ? words.cannotTell
        : chance;
  return {
    // A title begins with a capital, so that it stands before the colon.
    label: `${capital(cleanName(spokenIn(label, locale)))}: ${measureNoun(locale, metric)}`,
    value: change(difference),
    number: changeIn(unit, { difference }),
    interval,
    note,
    from: differencePlace(comparison, row),
  };
}
