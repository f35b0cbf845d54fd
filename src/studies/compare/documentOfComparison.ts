import { spokenIn } from "../../language/spoken.ts";
import { inEach } from "../../language/bilingual.ts";
import { contributionWaterfall, differenceOverTime, pairedDifference } from "../../charts/index.ts";
import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import { cleanName, nameInSentence } from "../../drawing/textWidth.ts";
import { capital, measureNoun } from "../../drawing/words/measures.ts";
import { changeInterval, changeText } from "../../charts/comparison/words/pairedDifference.ts";
import type { Comparison } from "./compare.ts";
import { betweenAlternatives } from "./compareBetween.ts";
import { measureUnit } from "../../metrics/measureUnit.ts";
import { type DifferenceRow, differenceRows, levelOf } from "./compareRows.ts";
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
import { type Figure, figureOf } from "../../report/document/figure.ts";
import { withSaid } from "../../report/document/withSaid.ts";
import { brandNames, focusBrand } from "../../report/document/names.ts";
import { headIn, reportOf } from "../../report/document/provenance.ts";
import type { Headline, Maker, ReportDocument, ReportText } from "../../report/document/reportDocument.ts";
import { differenceTimeRows, weeksPerDifference } from "./differenceTimeRows.ts";
import { judgedRows, pairedDifferenceRows } from "./comparisonRows.ts";
import { reportWords } from "../../report/document/words/words.ts";
import { settingWords } from "../../report/document/settingWords.ts";
import { withPopulation } from "../../report/document/populationSentence.ts";

/** What stands in boxes on top. */
const HEADLINES: readonly string[] = ["share", "profit"];

/** What is drawn over time. */
const OVER_TIME: readonly string[] = ["share", "profit"];

/** The report of alternatives against a baseline. */
export function documentOfComparison(comparison: Comparison, maker: Maker): ReportDocument {
  const { contenders, seed, runs } = comparison;
  const { scenario } = contenders[0];
  const figures = figuresOfComparison(comparison);
  return {
    ...reportOf(scenario, { ...maker, seed, runs: runs * contenders.length }),
    kind: "compare",
    texts: { en: textOf("en", comparison, figures), it: textOf("it", comparison, figures) },
    figures: withSaid(
      figures,
      scenario,
      contenders.map(({ label }) => label),
    ),
    data: [dataTableOf("differences", differenceRows(comparison))],
  };
}

/** The figures of a comparison, in the order of its report. */
function figuresOfComparison(comparison: Comparison): Figure[] {
  const { contenders, runs } = comparison;
  const { scenario } = contenders[0];
  const about = {
    focus: brandNames(scenario, "en").get(focusBrand(scenario)),
    currency: scenario.market.currency,
    runs,
    level: levelOf(comparison),
  };
  return [
    figureOf(pairedDifference, pairedDifferenceRows(comparison), about),
    ...OVER_TIME.map((metric) => timeFigure(comparison, metric, about)),
    ...contributionFigures(comparison),
  ];
}

/** How the difference of one measure of the brand in focus grows, week by week. */
function timeFigure(
  comparison: Comparison,
  metric: string,
  about: { readonly focus: string | undefined; readonly currency: string; readonly runs: number },
): Figure {
  const brand = focusBrand(comparison.contenders[0].scenario);
  const [first] = judgedRows(comparison).filter((row) => row.brand === brand && row.metric === metric);
  const overall =
    first === undefined
      ? undefined
      : { difference: first.difference, low: first.low, high: first.high, period: first.period };
  const options = {
    ...about,
    overall,
    weeks: weeksPerDifference(comparison),
    measured: { metric, brand: about.focus ?? brand, unit: measureUnit(brand, metric) },
  };
  const rows = differenceTimeRows(comparison, { brand, metric });
  const { name } = differenceOverTime;
  return figureOf(differenceOverTime, rows, options, metric === "share" ? name : `${name}-${metric}`);
}

/** Of each alternative that was taken apart, what each setting adds to the share. */
function contributionFigures({ contenders, runs, contributions = [] }: Comparison): Figure[] {
  const { scenario } = contenders[0];
  return contenders.slice(1).flatMap(({ name, label }, at) => {
    const rows = contributions.filter(({ contender, metric }) => contender === name && metric === "share");
    if (rows.length === 0) return [];
    const settings = [...new Set(rows.map(({ setting }) => setting))];
    const about = {
      focus: brandNames(scenario, "en").get(rows[0].brand),
      runs,
      names: Object.fromEntries(
        settings.map((path) => [path, inEach((language) => settingWords(path, language, rows[0].brand))]),
      ),
      level: scenario.level,
      metric: "share",
      unit: "share" as const,
      alternative: spokenIn(label, "en"),
    };
    const { name: chart } = contributionWaterfall;
    return [
      figureOf(contributionWaterfall, rows, about, contenders.length > 2 ? `${chart}-${at + 1}` : chart),
    ];
  });
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
    notModelled: reportWords(locale).notModelledLines,
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
  const { consumers, days } = scenario.market;
  const each = words.runs(runs, count(runs));
  const focus = nameInSentence(brandNames(scenario, locale).get(focusBrand(scenario)) ?? "");
  const [period] = periods;
  const about = `${words.about(count(consumers), count(days), each, contenders.length - 1)} ${said.focusOf(focus)} ${capital(said.periods[period] ?? period)}.`;
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
            label: `${capital(measureNoun(locale, row.metric))}: ${words.against(other, one)}`,
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
    label: `${capital(measureNoun(locale, metric))}: ${cleanName(spokenIn(label, locale))}`,
    value: change(difference),
    interval,
    note,
    from: differencePlace(comparison, row),
  };
}
