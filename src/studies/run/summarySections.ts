import { measureUnit } from "../../metrics/measureUnit.ts";
import { dateOf } from "../../report/tables/table.ts";
import { besideInterval, type Locale, type Numbers, numbersOf } from "../../drawing/numbers.ts";
import { cleanName } from "../../drawing/textWidth.ts";
import { capital, measureNoun } from "../../drawing/words/measures.ts";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.ts";
import { type ChangeOverRun, changeOverRun } from "../runs/changeOverRun.ts";
import { checkExpectations } from "../runs/expectations.ts";
import { usualPeriods } from "../../metrics/period.ts";
import type { Replications } from "../runs/replicate.ts";
import { type SummaryRow, summarise } from "../runs/summary.ts";
import { brandNames, focusBrand } from "../../report/document/names.ts";
import type { RowsFrom, Section, TextTable } from "../../report/document/reportDocument.ts";
import { reportWords } from "../../report/document/words/words.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";

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

const known = new WeakMap<Replications, readonly SummaryRow[]>();

/**
 * Every number of the table of a report: the usual periods, and those that the scenario expects something of. Headlines,
 * expectations and tables ask for it in each language, and it is worked out once.
 */
export function reportSummary(replications: Replications): readonly SummaryRow[] {
  const rows = known.get(replications) ?? workedOut(replications);
  known.set(replications, rows);
  return rows;
}

function workedOut(replications: Replications): readonly SummaryRow[] {
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

/** A number that the brand in focus is judged by, and how it changed on the way. */
export type JudgedChange = ChangeOverRun & { readonly metric: JudgedMetric };

/** How the brand in focus changed within the runs, like compared with like; nothing where nothing is comparable. */
export function changesOfRuns(replications: Replications): JudgedChange[] {
  const brand = focusBrand(replications.scenario);
  return JUDGED.flatMap(({ metric }) => {
    const change = changeOverRun(replications, brand, metric);
    return change === undefined || Number.isNaN(change.difference) ? [] : [{ ...change, metric }];
  });
}

/** Where in the table of changes the change of a metric stands. */
export function changePlace(changes: readonly JudgedChange[], metric: JudgedMetric): RowsFrom {
  return { table: CHANGES, row: changes.findIndex((one) => one.metric === metric) };
}

/** The days of a stretch as people write them: “29 Jan 2018 to 28 Apr 2018”. */
export function stretchText(
  [first, last]: readonly [number, number],
  { market }: Pick<Scenario, "market">,
  numbers: Numbers,
): string {
  const [from, to] = [first, last].map((day) => numbers.day(dateOf(market.start, day)));
  return reportWords(numbers.locale).stretch(from, to);
}

/** The tables that headlines come from: the changes of the brand in focus, and all numbers of everybody. */
export function summarySections(replications: Replications, locale: Locale): Section[] {
  const words = reportWords(locale);
  const { scenario } = replications;
  const numbers = numbersOf(locale, scenario.market.currency);
  const level = numbers.format(scenario.level, "share");
  const names = brandNames(scenario, locale);
  const changes = changesOfRuns(replications);
  const changeHeads = [
    words.measure,
    ...changes
      .slice(0, 1)
      .flatMap(({ earlier, later }) => [earlier, later].map((days) => stretchText(days, scenario, numbers))),
    words.change,
  ];
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
            heading: words.changesHeading,
            isAppendix: true,
            blocks: [
              table(CHANGES, words.changesHeading, changeHeads, changeRows, changes.map(exactChange)),
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

function exactChange({ baseline, alternative, difference, low, high }: JudgedChange): number[][] {
  return [[], [baseline], [alternative], [difference, (high - low) / 2]];
}

function changeCells(
  { metric, baseline, alternative, difference, low, high }: JudgedChange,
  numbers: Numbers,
): string[] {
  const unit = measureUnit("any", metric);
  return [
    capital(measureNoun(numbers.locale, metric)),
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
  const unit = measureUnit(brand, metric);
  return [
    brand === "" ? words.wholeMarket : cleanName(names.get(brand) ?? brand),
    capital(measureNoun(numbers.locale, metric)),
    words.periods[period] ?? period,
    numbers.round(mean, unit, besideInterval(mean, low, high)),
    Number.isFinite(low) && Number.isFinite(high) ? numbers.interval(low, high, unit) : "–",
    numbers.format(runs, "count"),
  ];
}
