import { numbersIn } from "../../report/document/tableCells.ts";
import { measureUnit } from "../../metrics/measureUnit.ts";
import { besideInterval, type Locale, type Numbers, numbersOf } from "../../drawing/numbers.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { capital, measureNoun } from "../../drawing/words/measures.ts";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.ts";
import { usualPeriods } from "../../metrics/period.ts";
import type { Replications } from "../runs/replicate.ts";
import type { SummaryRow } from "../runs/summary.ts";
import type { SweepResult } from "../sweep/sweep.ts";
import { focusBrand, leverText } from "../../report/document/names.ts";
import type { Headline } from "../../report/document/reportDocument.ts";
import { pointOutcome, pointPlace } from "../sweep/pointsSections.ts";
import {
  changePlace,
  changesOfRuns,
  JUDGED,
  type JudgedChange,
  reportSummary,
  stretchText,
  summaryPlace,
} from "./summarySections.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { reportWords } from "../../report/document/words/words.ts";

/** The headlines of a scenario run many times: five numbers of the brand in focus, each with its interval. */
export function headlinesOfRuns(replications: Replications, locale: Locale): Headline[] {
  const { scenario } = replications;
  const brand = focusBrand(scenario);
  const rows = reportSummary(replications);
  const changes = changesOfRuns(replications);
  const periods = usualPeriods(scenario.market.days);
  const numbers = numbersOf(locale, scenario.market.currency);
  return JUDGED.flatMap(({ metric, settled }) => {
    const period = settled ? periods[periods.length - 1] : periods[0];
    const from = summaryPlace(rows, { brand, metric, period });
    if (from?.row === undefined) return [];
    const change = changes.find((one) => one.metric === metric);
    return [
      {
        ...headlineOf(rows[from.row], numbers, scenario.level),
        from,
        ...(change === undefined
          ? {}
          : { change: changeOf(change, scenario, numbers), changeFrom: changePlace(changes, metric) }),
      },
    ];
  });
}

function changeOf(change: JudgedChange, scenario: Scenario, numbers: Numbers): string {
  const unit = measureUnit("any", change.metric);
  const words = reportWords(numbers.locale);
  const by = changeInterval(numbers, change, unit);
  return change.yearsBefore > 0
    ? words.sinceYearsBefore(by, change.yearsBefore)
    : words.since(by, stretchText(change.earlier, scenario, numbers));
}

function headlineOf(
  { brand, metric, period, mean, low, high }: SummaryRow,
  numbers: Numbers,
  level: number,
): Headline {
  const words = reportWords(numbers.locale);
  const unit = measureUnit(brand, metric);
  const hasInterval = Number.isFinite(low) && Number.isFinite(high);
  return {
    label: capital(measureNoun(numbers.locale, metric)),
    value: numbers.short(mean, unit, besideInterval(mean, low, high)),
    number: numbersIn(unit, { value: mean }),
    interval: hasInterval
      ? words.interval(numbers.format(level, "share"), numbers.interval(low, high, unit))
      : words.noInterval,
    note: words.periods[period] ?? period,
  };
}

/** The headlines of a sweep: where the share of the brand in focus is highest and lowest, and the profit highest. */
export function headlinesOfSweep(sweep: SweepResult, locale: Locale): Headline[] {
  const share = extremesOf(sweep, "share");
  const profit = extremesOf(sweep, "profit");
  const words = reportWords(locale);
  return [
    ...share.slice(-1).map((best) => pointHeadline(sweep, best, locale, words.highest)),
    ...share.slice(0, 1).map((worst) => pointHeadline(sweep, worst, locale, words.lowest)),
    ...profit.slice(-1).map((best) => pointHeadline(sweep, best, locale, words.highest)),
  ];
}

interface PointOutcome {
  readonly metric: string;
  /** number of the point within the sweep */
  readonly point: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Outcomes of all points, lowest first. */
function extremesOf(sweep: SweepResult, metric: string): PointOutcome[] {
  return sweep.points
    .map((_, point) => ({ metric, point, ...pointOutcome(sweep, point, metric) }))
    .filter(({ value }) => Number.isFinite(value))
    .toSorted((a, b) => a.value - b.value);
}

function pointHeadline(
  sweep: SweepResult,
  { metric, point, value, low, high }: PointOutcome,
  locale: Locale,
  name: (measure: string) => string,
): Headline {
  const { scenario, dimensions, runs, points } = sweep;
  const { values } = points[point];
  const from = pointPlace(sweep, point);
  const numbers = numbersOf(locale, scenario.market.currency);
  const words = reportWords(locale);
  const key = focusBrand(scenario);
  const unit = measureUnit(key, metric);
  const levers = dimensions.map(
    (lever, index) =>
      `${nameInSentence(leverText(lever, locale, key))} ${numbers.format(values[index], "number")}`,
  );
  return {
    label: name(measureNoun(locale, metric)),
    value: numbers.short(value, unit, besideInterval(value, low, high)),
    number: numbersIn(unit, { value }),
    interval: low < high ? words.overRuns(numbers.interval(low, high, unit), runs) : words.noInterval,
    note: words.atPoint(levers.join(", ")),
    ...(from && { from }),
  };
}
