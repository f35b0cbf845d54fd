import { onceEach } from "../runs/onceEach.ts";
import { cellOf, changeCell, tableBlock, type TableCell } from "../../report/document/tableCells.ts";
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
import type { RowsFrom, Section } from "../../report/document/reportDocument.ts";
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

/**
 * Every number of the table of a report: the usual periods, and those that the scenario expects something of. Headlines,
 * expectations and tables ask for it in each language, and it is worked out once.
 */
export const reportSummary = onceEach((replications: Replications): readonly SummaryRow[] => {
  const expected = checkExpectations(replications).map(({ expectation }) => expectation.period);
  const usual = usualPeriods(replications.scenario.market.days);
  return summarise(replications, undefined, [...new Set([...usual, ...expected])]);
});

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
  const changed = {
    name: CHANGES,
    label: words.changesHeading,
    heads: changeHeads,
    cells: changes.map((change) => changeCells(change, numbers)),
  };
  const all = {
    name: SUMMARY,
    label: words.allNumbers,
    heads: words.numberHeads,
    cells: reportSummary(replications).map((row) => summaryCells(row, names, numbers)),
  };
  return [
    ...(changes.length === 0
      ? []
      : [
          {
            heading: words.changesHeading,
            isAppendix: true,
            blocks: [tableBlock(changed), { kind: "note", text: words.changesMean(level) } as const],
          },
        ]),
    {
      heading: words.allNumbers,
      isAppendix: true,
      blocks: [tableBlock(all), { kind: "note", text: words.numbersMean(level) }],
    },
  ];
}

function changeCells(change: JudgedChange, numbers: Numbers): TableCell[] {
  const { metric, baseline, alternative, difference } = change;
  const unit = measureUnit("any", metric);
  const said = Number.isNaN(difference) ? "–" : changeInterval(numbers, change, unit);
  return [
    capital(measureNoun(numbers.locale, metric)),
    cellOf(numbers.round(baseline, unit, [alternative]), unit, { value: baseline }),
    cellOf(numbers.round(alternative, unit, [baseline]), unit, { value: alternative }),
    changeCell(said, unit, change),
  ];
}

function summaryCells(
  { brand, metric, period, mean, low, high, runs }: SummaryRow,
  names: ReadonlyMap<string, string>,
  numbers: Numbers,
): TableCell[] {
  const words = reportWords(numbers.locale);
  const unit = measureUnit(brand, metric);
  const hasInterval = Number.isFinite(low) && Number.isFinite(high);
  return [
    brand === "" ? words.wholeMarket : cleanName(names.get(brand) ?? brand),
    capital(measureNoun(numbers.locale, metric)),
    words.periods[period] ?? period,
    cellOf(numbers.round(mean, unit, besideInterval(mean, low, high)), unit, { value: mean }),
    hasInterval ? cellOf(numbers.interval(low, high, unit), unit, { low, high }) : "–",
    cellOf(numbers.format(runs, "count"), "count", { value: runs }),
  ];
}
