import { pairedDifference } from "../charts/index.ts";
import { type Locale, numbersOf } from "../charts/numbers.ts";
import { cleanName, nameInSentence } from "../charts/textWidth.ts";
import { capital, measureNoun } from "../charts/words/measures.ts";
import { changeText } from "../charts/words/pairedDifference.ts";
import type { Comparison } from "../experiment/compare.ts";
import { measureUnit } from "../experiment/compareMeasures.ts";
import { type DifferenceRow, levelOf } from "../experiment/compareRows.ts";
import { assumptions } from "./assumptions.ts";
import { moneySection, numbersSection, settingsSection } from "./comparisonTables.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { type Figure, figureOf } from "./figure.ts";
import { figureCard } from "./figureCard.ts";
import { type Html, html } from "./html.ts";
import { brandNames, focusBrand } from "./names.ts";
import { htmlPage } from "./page.ts";
import { provenanceSection } from "./provenance.ts";
import type { ReportOptions } from "./renderReport.ts";
import { judgedRows, pairedDifferenceRows } from "./rows/comparisonRows.ts";
import { reportWords } from "./words.ts";

/** What stands in boxes on top. */
const HEADLINES: readonly string[] = ["share", "profit"];

/** Makes the report of a comparison: one HTML file that opens offline. Equal contents give equal bytes. */
export function renderComparison(comparison: Comparison, options: ReportOptions): string {
  const { locales = ["en", "it"], fonts } = options;
  const figures = figuresOfComparison(comparison);
  return htmlPage({
    title: comparison.contenders[0].scenario.title,
    locales,
    fonts,
    figures,
    main: (locale) => reportIn(locale, comparison, figures, options),
  });
}

/** The figures of a comparison, in the order of its report. */
export function figuresOfComparison(comparison: Comparison): Figure[] {
  const { contenders, runs } = comparison;
  const { scenario } = contenders[0];
  const about = {
    focus: brandNames(scenario).get(focusBrand(scenario)),
    currency: scenario.market.currency,
    runs,
    level: levelOf(comparison),
  };
  return [figureOf(pairedDifference, pairedDifferenceRows(comparison), about)];
}

function reportIn(
  locale: Locale,
  comparison: Comparison,
  figures: readonly Figure[],
  { document, version, command }: ReportOptions,
): Html {
  const [said, words] = [reportWords(locale), comparisonWords(locale)];
  const { contenders, seed, runs } = comparison;
  const { scenario } = contenders[0];
  const boxes = judgedRows(comparison).filter(({ metric }) => HEADLINES.includes(metric));
  return html`
<h1>${cleanName(scenario.title)}</h1>
${scenario.question !== "" && html`<p class="question">${cleanName(scenario.question)}</p>`}
<p class="about">${aboutLine(comparison, locale)}</p>
${settingsSection(comparison, locale)}
<ul class="boxes" aria-label="${said.headlines}">${boxes.map((row) => box(row, comparison, locale))}</ul>
<section class="aside"><h2>${said.notModelled}</h2>${said.notModelledLines.map((line) => html`<p>${line}</p>`)}</section>
<section><h2>${words.figures}</h2>
${figures.map((figure) => figureCard(figure, { document, locale }, scenario.market.currency))}
</section>
${numbersSection(comparison, locale)}
${moneySection(comparison, locale)}
${assumptions(scenario, locale)}
${provenanceSection({ scenario, seed, runs: runs * contenders.length, version, command }, locale)}
`;
}

function aboutLine({ contenders, runs, periods }: Comparison, locale: Locale): string {
  const [said, words] = [reportWords(locale), comparisonWords(locale)];
  const { scenario } = contenders[0];
  const count = (value: number) => numbersOf(locale).format(value, "count");
  const { consumers, days } = scenario.market;
  const each = words.runs(runs, count(runs));
  const focus = nameInSentence(brandNames(scenario).get(focusBrand(scenario)) ?? "");
  const [period] = periods;
  return `${words.about(count(consumers), count(days), each, contenders.length - 1)} ${said.focusOf(focus)} ${capital(said.periods[period] ?? period)}.`;
}

function box(row: DifferenceRow, comparison: Comparison, locale: Locale): Html {
  const words = comparisonWords(locale);
  const { scenario } = comparison.contenders[0];
  const numbers = numbersOf(locale, scenario.market.currency);
  const { brand, metric, difference, low, high, verdict } = row;
  const unit = measureUnit(brand, metric);
  const label = comparison.contenders.find(({ name }) => name === row.contender)?.label ?? row.contender;
  const level = numbers.format(levelOf(comparison), "share");
  const change = (value: number) => changeText(numbers, value, 0, unit);
  const interval = Number.isNaN(low)
    ? words.noInterval
    : words.interval(level, changeText(numbers, difference, (high - low) / 2, unit));
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
  return html`
<li><span class="label">${capital(measureNoun(locale, metric))}: ${cleanName(label)}</span> <span class="value">${change(difference)}</span> <span class="interval">${interval}</span> <span class="note">${note}</span></li>`;
}
