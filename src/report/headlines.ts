import { type Numbers, numbersOf } from "../charts/numbers.ts";
import { nameInSentence } from "../charts/textWidth.ts";
import { leverWord } from "../charts/words/levers.ts";
import { measureNoun } from "../charts/words/measures.ts";
import { metricNote } from "../experiment/metrics.ts";
import { usualPeriods } from "../experiment/period.ts";
import type { Replications } from "../experiment/replicate.ts";
import { type SummaryRow, summarise } from "../experiment/summary.ts";
import type { SweepResult } from "../experiment/sweep.ts";
import type { Locale } from "../charts/numbers.ts";
import { focusBrand, leverName } from "./names.ts";
import type { Headline } from "./reportDocument.ts";
import { intervalOver } from "./rows/overRuns.ts";
import { reportWords } from "./words.ts";

/** What the brand in focus is judged by; states and shares where it ended up, money over the whole run. */
const METRICS = [
  { metric: "share", settled: true },
  { metric: "stars", settled: true },
  { metric: "profit", settled: false },
  { metric: "swayed", settled: false },
  { metric: "nps", settled: true },
] as const;

/** The headlines of a scenario run many times: five numbers of the brand in focus, each with its interval. */
export function headlinesOfRuns(replications: Replications, locale: Locale): Headline[] {
  const { scenario } = replications;
  const brand = focusBrand(scenario);
  const rows = summarise(replications);
  const periods = usualPeriods(scenario.market.days);
  const numbers = numbersOf(locale, scenario.market.currency);
  return METRICS.flatMap(({ metric, settled }) => {
    const period = settled ? periods[periods.length - 1] : periods[0];
    const row = rows.find((one) => one.brand === brand && one.metric === metric && one.period === period);
    return row === undefined ? [] : [headlineOf(row, numbers, scenario.level)];
  });
}

function headlineOf(
  { brand, metric, period, mean, low, high }: SummaryRow,
  numbers: Numbers,
  level: number,
): Headline {
  const words = reportWords(numbers.locale);
  const unit = metricNote(brand, metric)?.unit ?? "number";
  const hasInterval = Number.isFinite(low) && Number.isFinite(high);
  return {
    label: words.metrics[metric],
    value: numbers.short(mean, unit),
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
  readonly values: readonly number[];
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Outcomes of all points, lowest first. */
function extremesOf({ points, scenario }: SweepResult, metric: string): PointOutcome[] {
  const brand = focusBrand(scenario);
  return points
    .map(({ values, rows }) => {
      const measured = rows.filter(
        (row) => row.brand === brand && row.metric === metric && row.period === "total",
      );
      return { metric, values, ...intervalOver(measured.map(({ value }) => value)) };
    })
    .filter(({ value }) => Number.isFinite(value))
    .toSorted((a, b) => a.value - b.value);
}

function pointHeadline(
  { scenario, dimensions, runs }: SweepResult,
  { metric, values, value, low, high }: PointOutcome,
  locale: Locale,
  name: (measure: string) => string,
): Headline {
  const numbers = numbersOf(locale, scenario.market.currency);
  const words = reportWords(locale);
  const key = focusBrand(scenario);
  const unit = metricNote(key, metric)?.unit ?? "number";
  const levers = dimensions.map(
    (lever, index) =>
      `${nameInSentence(leverWord(locale, leverName(lever)))} ${numbers.format(values[index], "number")}`,
  );
  return {
    label: name(measureNoun(locale, metric)),
    value: numbers.short(value, unit),
    interval: low < high ? words.overRuns(numbers.interval(low, high, unit), runs) : words.noInterval,
    note: words.atPoint(levers.join(", ")),
  };
}
