import {
  type Chart,
  type ChartOptions,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import type { Locale, Numbers, Unit } from "../../drawing/numbers.ts";
import { quantileColumns } from "./quantileColumns.ts";
import { type BrandTimeRow, quantileLines, timeCaption } from "./quantileLines.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { type TimeChange, type Trend, trendOf } from "./trend.ts";
import { type WeekWords, weekWords } from "../../drawing/words/weeks.ts";
import { capital, measureName } from "../../drawing/words/measures.ts";
import { trendWords } from "../../drawing/words/trend.ts";
import { intervalClause, quantileWords } from "../../drawing/words/quantiles.ts";

/** The words of a chart of one number of each brand over time. */
interface TrendWords {
  rises(brand: string, from: string, to: string): string;
  falls(brand: string, from: string, to: string): string;
  holds(brand: string, at: string): string;
  last(weeks: WeekWords, day: string, value: string, interval: string): string;
  leads(brand: string, second: string, value: string): string;
  follows(leader: string, value: string): string;
  level(leader: string, second: string, value: string): string;
  readonly subtitle: string;
  readonly axis: string;
}

/** What tells one such chart from another. */
export interface TrendChart extends Pick<Chart<BrandTimeRow>, "name" | "computed" | "native"> {
  readonly unit: Unit;
  readonly words: Readonly<Record<Locale, TrendWords>>;
  /** what is measured, as metrics are named */
  readonly metric: string;
  /** whether its peak is worth a sentence: not of what has a scale of its own */
  readonly hasPeak?: boolean;
  /** values that must be on the axis besides the data */
  readonly include?: readonly number[];
}

/** A chart of time whose title follows what is known of all runs. */
export interface TrendOptions extends ChartOptions {
  /** how the brand in focus changed, by whoever knows every run; left out, it is reckoned from the rows */
  readonly change?: TimeChange | undefined;
}

const HEIGHT = 320;

/** A peak is told when it exceeds what is compared by this part. */
const PEAK = 0.1;

/** Makes a chart of one number of each brand by week: how it moved, and how much of that is luck. */
export function trendChart(spec: TrendChart): Chart<BrandTimeRow, TrendOptions> {
  const { name, computed, native } = spec;
  return chartOf({
    name,
    ...(computed && { computed }),
    ...(native && { native }),
    compose: (rows, setting) => composeTrend(spec, rows, setting),
    find: (rows, options) => findTrend(spec, rows, options),
    columns: (options = {}) => quantileColumns(options, spec.unit),
  });
}

function composeTrend(
  spec: TrendChart,
  rows: readonly BrandTimeRow[],
  setting: ChartSetting,
): Composition | undefined {
  if (trendOf(rows, setting.focus) === undefined) return undefined;
  const words = spec.words[setting.locale];
  const caption = timeCaption(setting, rows);
  const subtitle = `${words.subtitle}, ${weekWords(setting.locale, setting.weeks).by}`;
  const lines = quantileLines(setting, {
    ...spec,
    rows,
    title: words.axis,
    height: HEIGHT * setting.heightScale,
  });
  return { subtitle, caption, panels: [lines] };
}

/** What lines of brands over time show: how far the one in focus rose or fell; of no rows, that there is nothing. */
export function findTrend(
  spec: TrendChart,
  rows: readonly BrandTimeRow[],
  options: TrendOptions = {},
): ChartFinding {
  const { locale, focus, weeks } = settingOf(options);
  const trend = trendOf(rows, focus, weeks, options.change);
  return trend === undefined ? quantileWords[locale].nothing : sayTrend(spec, trend, options);
}

function sayTrend(spec: TrendChart, trend: Trend, options: ChartOptions): ChartFinding {
  const { words, unit } = spec;
  const setting = settingOf(options);
  const { numbers, locale, weeks } = setting;
  const { last } = trend;
  const say = words[locale];
  const interval = intervalClause(last, unit, setting);
  const value = numbers.format(last.p50, unit);
  return {
    title: titleOf(spec, trend, setting),
    sentences: [
      ...sayCompared(trend.change, setting),
      ...(isPeakTold(spec, trend)
        ? [trendWords[locale].peak(numbers.format(trend.peak.p50, unit), numbers.day(trend.peak.date))]
        : []),
      say.last(weekWords(locale, weeks), numbers.day(last.date), value, interval),
      ...sayRanking(say, trend, numbers, unit),
    ],
  };
}

function titleOf(
  { words, unit, metric }: TrendChart,
  trend: Trend,
  { numbers, locale }: ChartSetting,
): string {
  const { change, last, peak } = trend;
  const { direction, from, to } = change;
  const say = words[locale];
  const name = nameInSentence(trend.brand);
  const measure = capital(measureName(locale, metric, name));
  const write = (value: number, ...like: number[]) => numbers.format(value, unit, like);
  const end = write(last.p50);
  if (direction === "season")
    return peak.date === last.date
      ? trendWords[locale].atEnd(measure, end)
      : trendWords[locale].peaks(measure, write(peak.p50), numbers.day(peak.date), end);
  if (direction === "short" || from === undefined || to === undefined)
    return trendWords[locale].ends(measure, end);
  const [before, after] = [write(from, to), write(to, from)];
  if (direction === "unknown") return trendWords[locale].unknown(measure, before, after);
  return direction === "holds" ? say.holds(name, write(to)) : say[direction](name, before, after);
}

/** What is compared with what: nobody should take the first week of a market for its past. */
function sayCompared(
  { direction, earlier, later, yearsBefore = 0 }: TimeChange,
  { numbers, locale }: ChartSetting,
): string[] {
  const words = trendWords[locale];
  if (direction === "season") return [words.season];
  if (earlier === undefined || later === undefined) return [];
  const span = ([first, last]: readonly [string, string]) =>
    words.span(numbers.day(first), numbers.day(last));
  return [
    yearsBefore > 0
      ? words.yearsBefore(span(later), span(earlier), yearsBefore)
      : words.afterStart(span(later), span(earlier)),
  ];
}

function isPeakTold({ hasPeak = false }: TrendChart, { change, peak }: Trend): boolean {
  if (!hasPeak || change.direction === "season" || change.direction === "short") return false;
  const highest = Math.max(change.from ?? 0, change.to ?? 0);
  return peak.p50 > (1 + PEAK) * highest;
}

function sayRanking(words: TrendWords, { brand, ranking }: Trend, numbers: Numbers, unit: Unit): string[] {
  const write = (value: number) => numbers.format(value, unit);
  const [leader, second] = ranking;
  if (second === undefined) return [];
  const [first, next] = [nameInSentence(leader.brand), nameInSentence(second.brand)];
  // Who is ahead by less than what is written is not ahead.
  if (numbers.readAlike(leader.p50, second.p50, unit)) return [words.level(first, next, write(leader.p50))];
  return leader.brand === brand
    ? [words.leads(first, next, write(second.p50))]
    : [words.follows(first, write(leader.p50))];
}
