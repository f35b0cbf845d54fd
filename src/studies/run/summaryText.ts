import { dayCount, populationSentence } from "../../report/document/marketSize.ts";
import { measureUnit } from "../../metrics/measureUnit.ts";
import { countText } from "../../language/countText.ts";
import { labelIn, spokenIn } from "../../language/spoken.ts";
import { measureHead } from "../../drawing/words/measures.ts";
import type { ExpectationOutcome } from "../runs/expectations.ts";
import { WHOLE_MARKET } from "../../metrics/metrics.ts";
import type { Replications } from "../runs/replicate.ts";
import type { SummaryRow } from "../runs/summary.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { estimateColumn } from "../../report/text/estimateColumn.ts";
import type { Language } from "../../language/language.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
import { formatTextTable, type TextColumn } from "../../report/text/textTable.ts";
import { summaryWords } from "../run/words/summary.ts";
import { wrapText } from "../../report/text/wrapText.ts";

/** Columns of the summary in the terminal; files and the other formats have every metric. */
const HEADLINES = ["share", "stars", "revenue", "profit", "swayed"];

export interface SummaryTable {
  readonly columns: readonly TextColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** The headlines by brand: a row each, means with their intervals. */
export function summaryTable(
  rows: readonly SummaryRow[],
  scenario: Scenario,
  language: Language,
): SummaryTable {
  const words = summaryWords[language];
  const brands = Object.entries(scenario.brands);
  const columns = HEADLINES.map((metric) => {
    const estimates = brands.map(([brand]) =>
      rows.find((row) => row.brand === brand && row.metric === metric),
    );
    return headlineColumn(metric, estimates, brands[0][0], scenario.market.currency, language);
  });
  return {
    columns: [{ label: words.brand, align: "left" }, ...columns.map(({ column }) => column)],
    rows: brands.map(([key, brand], row) => [
      labelIn(brand, key, language),
      ...columns.map(({ cells }) => cells[row]),
    ]),
  };
}

/** A column of a metric: its head with the unit, and a cell for each estimate. */
export function headlineColumn(
  metric: string,
  estimates: Parameters<typeof estimateColumn>[0],
  brand: string,
  currency: string,
  language: Language,
): { readonly column: TextColumn; readonly cells: readonly string[] } {
  const { unit, cells } = estimateColumn(estimates, measureUnit(brand, metric), currency, language);
  return { column: { label: measureHead(language, metric), align: "right", unit }, cells };
}

/** The end-of-run summary for a terminal. */
export function formatSummary(
  { scenario, seed, runs }: Replications,
  rows: readonly SummaryRow[],
  outcomes: readonly ExpectationOutcome[],
  style: TextStyle,
): string {
  const { language, width, paint } = style;
  const words = summaryWords[language];
  const { columns, rows: cells } = summaryTable(rows, scenario, language);
  const [title, ...rest] = formatTextTable(columns, cells, width).split("\n");
  return [
    paint.bold(spokenIn(scenario.title, language)),
    headingOf(scenario, seed, runs.length, language),
    "",
    paint.bold(title),
    ...rest,
    "",
    wrapText(uncertaintyOf(rows, scenario, language), width),
    wrapText(words.swayedMeans, width),
    "",
    wrapText(marketOf(rows, language), width),
    ...(outcomes.length > 0 ? ["", ...outcomes.map((outcome) => formatOutcome(outcome, style))] : []),
  ].join("\n");
}

/**
 * How much was simulated, in a line: runs, days, consumers, seed; below it, where fewer consumers stand for more people,
 * how many these are.
 */
export function headingOf(scenario: Scenario, seed: string, runs: number, language: Language): string {
  const words = summaryWords[language];
  const show = (count: number) => countText(count, language);
  const { days, consumers } = scenario.market;
  const heading = words.heading(
    words.runCount(runs, show(runs)),
    dayCount(days, language),
    show(consumers),
    seed,
  );
  const people = populationSentence(scenario.market, language);
  return people === "" ? heading : `${heading}\n${people}`;
}

function uncertaintyOf(rows: readonly SummaryRow[], scenario: Scenario, language: Language): string {
  const words = summaryWords[language];
  const estimated = rows.find(({ low }) => !Number.isNaN(low));
  if (estimated === undefined) return words.noInterval;
  const level = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  return words.intervals(
    level.format(scenario.level),
    words.runCount(estimated.runs, String(estimated.runs)),
  );
}

function marketOf(rows: readonly SummaryRow[], language: Language): string {
  const show = (metric: string, style: "decimal" | "percent") => {
    const mean = rows.find((row) => row.brand === WHOLE_MARKET && row.metric === metric)?.mean ?? Number.NaN;
    const format = new Intl.NumberFormat(language, {
      style,
      maximumFractionDigits: style === "percent" ? 0 : 1,
    });
    return Number.isNaN(mean) ? "–" : format.format(mean);
  };
  return summaryWords[language].market(
    show("sourcesPerPurchase", "decimal"),
    show("unmet", "percent"),
    show("abandonment", "percent"),
    show("onlineShare", "percent"),
  );
}

/** “✓ nonna.stars.end between 3.5 and 4.9: 4.64 (4.62–4.66)” */
function formatOutcome(outcome: ExpectationOutcome, { language, paint }: TextStyle): string {
  const { expected } = summaryWords[language];
  const { mean, low, high, expectation, isMet, isClose } = outcome;
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
  const show = (value: number) => (Number.isNaN(value) ? "–" : format.format(value).replace("-", "−"));
  const interval = Number.isNaN(low) ? "" : ` (${show(low)}–${show(high)})`;
  const mark = isMet ? paint.good("✓") : paint.bad("✗");
  const verdict = [isMet ? expected.met : expected.missed, ...(isClose ? [expected.close] : [])].join(", ");
  return `${mark} ${expectation.text}\n  ${verdict}: ${show(mean)}${interval}`;
}
