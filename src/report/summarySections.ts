import { besideInterval, type Locale, type Numbers, numbersOf } from "../charts/numbers.ts";
import { cleanName } from "../charts/textWidth.ts";
import { capital, measureNoun } from "../charts/words/measures.ts";
import { changeInterval } from "../charts/words/pairedDifference.ts";
import { checkExpectations } from "../experiment/expectations.ts";
import { metricDomain } from "../experiment/metricDomain.ts";
import { metricNote, metricValue } from "../experiment/metrics.ts";
import { type PairedDifference, pairedDifference } from "../experiment/pairedDifference.ts";
import { usualPeriods } from "../experiment/period.ts";
import type { Replications } from "../experiment/replicate.ts";
import { type SummaryRow, summarise } from "../experiment/summary.ts";
import { brandNames, focusBrand } from "./names.ts";
import type { RowsFrom, Section, TextTable } from "./reportDocument.ts";
import { reportWords } from "./words.ts";

/** What the brand in focus is judged by; states and shares where it ended up, money over the whole run. */
export const JUDGED = [
  { metric: "share", settled: true },
  { metric: "stars", settled: true },
  { metric: "profit", settled: false },
  { metric: "swayed", settled: false },
  { metric: "nps", settled: true },
] as const;

type JudgedMetric = (typeof JUDGED)[number]["metric"];

const SUMMARY = "summary";
const CHANGES = "changes";

/** Days that are long enough to settle, and the shortest run that has two such stretches. */
const STRETCH = 90;

/** Every number of the table of a report: the usual periods, and those that the scenario expects something of. */
export function reportSummary(replications: Replications): SummaryRow[] {
  const expected = checkExpectations(replications).map(({ expectation }) => expectation.period);
  const usual = usualPeriods(replications.scenario.market.days);
  return summarise(replications, undefined, [...new Set([...usual, ...expected])]);
}

/** Where in the report's table of all numbers a number stands. */
export function summaryPlace(
  rows: readonly SummaryRow[],
  { brand, metric, period }: Pick<SummaryRow, "brand" | "metric" | "period">,
): RowsFrom | undefined {
  const row = rows.findIndex((one) => one.brand === brand && one.metric === metric && one.period === period);
  return row < 0 ? undefined : { table: SUMMARY, row };
}

/** How the brand in focus changed from the first to the last 90 days, run by run; nothing of shorter runs. */
export function changesOfRuns({
  runs,
  scenario,
}: Replications): (PairedDifference & { metric: JudgedMetric })[] {
  if (scenario.market.days < 2 * STRETCH) return [];
  const brand = focusBrand(scenario);
  return JUDGED.map(({ metric }) => {
    const over = (period: string) => runs.map((run) => metricValue(run, brand, metric, period));
    return {
      metric,
      ...pairedDifference(
        over(`day0-${STRETCH - 1}`),
        over(`last${STRETCH}`),
        scenario.level,
        metricDomain(brand, metric),
      ),
    };
  });
}

/** Where in the table of changes the change of a metric stands. */
export function changePlace(metric: JudgedMetric): RowsFrom {
  return { table: CHANGES, row: JUDGED.findIndex((one) => one.metric === metric) };
}

/** The tables that headlines come from: the changes of the brand in focus, and all numbers of everybody. */
export function summarySections(replications: Replications, locale: Locale): Section[] {
  const words = reportWords(locale);
  const { scenario } = replications;
  const numbers = numbersOf(locale, scenario.market.currency);
  const level = numbers.format(scenario.level, "share");
  const names = brandNames(scenario);
  const changes = changesOfRuns(replications);
  const changeRows = changes.map((change) => changeCells(change, numbers));
  const summary = reportSummary(replications);
  const rows = summary.map((row) => summaryCells(row, names, numbers));
  const exact = summary.map(({ mean, low, high, runs }) => [[], [], [], [mean], [low, high], [runs]]);
  const table = (name: string, label: string, heads: readonly string[], cells: string[][], exact: Exact) =>
    ({ kind: "table", name, label, heads, rows: cells, exact }) as const;
  return [
    ...(changes.length === 0
      ? []
      : [
          {
            heading: words.changes90,
            isAppendix: true,
            blocks: [
              table(CHANGES, words.changes90, words.changeHeads, changeRows, changes.map(exactChange)),
              { kind: "note", text: words.changesMean(level) } as const,
            ],
          },
        ]),
    {
      heading: words.allNumbers,
      isAppendix: true,
      blocks: [
        table(SUMMARY, words.allNumbers, words.numberHeads, rows, exact),
        { kind: "note", text: words.numbersMean(level) },
      ],
    },
  ];
}

type Exact = NonNullable<TextTable["exact"]>;

function exactChange({ baseline, alternative, difference, low, high }: PairedDifference): number[][] {
  return [[], [baseline], [alternative], [difference, (high - low) / 2]];
}

function changeCells(
  { metric, baseline, alternative, difference, low, high }: ReturnType<typeof changesOfRuns>[number],
  numbers: Numbers,
): string[] {
  const unit = metricNote("any", metric)?.unit ?? "number";
  return [
    reportWords(numbers.locale).metrics[metric],
    numbers.round(baseline, unit, [alternative]),
    numbers.round(alternative, unit, [baseline]),
    Number.isNaN(difference) ? "–" : changeInterval(numbers, { difference, low, high }, unit),
  ];
}

function summaryCells(
  { brand, metric, period, mean, low, high, runs }: SummaryRow,
  names: ReadonlyMap<string, string>,
  numbers: Numbers,
): string[] {
  const words = reportWords(numbers.locale);
  const unit = metricNote(brand, metric)?.unit ?? "number";
  return [
    brand === "" ? words.wholeMarket : cleanName(names.get(brand) ?? brand),
    capital(measureNoun(numbers.locale, metric)),
    words.periods[period] ?? period,
    numbers.round(mean, unit, besideInterval(mean, low, high)),
    Number.isFinite(low) && Number.isFinite(high) ? numbers.interval(low, high, unit) : "–",
    numbers.format(runs, "count"),
  ];
}
