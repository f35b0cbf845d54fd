import { type Chart, type ChartOptions, type Finding, type Setting, settingOf } from "./chart.ts";
import { chartOf, type Composition } from "./chartOf.ts";
import type { Locale, Unit } from "./numbers.ts";
import { quantileColumns } from "./quantileColumns.ts";
import { type BrandTimeRow, quantileLines, timeCaption } from "./quantileLines.ts";
import { nameInSentence } from "./textWidth.ts";
import { type Trend, trendOf } from "./trend.ts";
import { type WeekWords, weekWords } from "./words/weeks.ts";
import { intervalClause, quantileWords } from "./words/quantiles.ts";

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
export interface TrendChart {
  readonly name: string;
  readonly unit: Unit;
  readonly words: Readonly<Record<Locale, TrendWords>>;
  /** values that must be on the axis besides the data */
  readonly include?: readonly number[];
}

const HEIGHT = 320;

/** Makes a chart of one number of each brand by week: how it moved, and how much of that is luck. */
export function trendChart(spec: TrendChart): Chart<BrandTimeRow> {
  return chartOf({
    name: spec.name,
    compose: (rows, setting) => composeTrend(spec, rows, setting),
    find: (rows, options) => findTrend(spec, rows, options),
    columns: (options = {}) => quantileColumns(options, spec.unit),
  });
}

function composeTrend(
  spec: TrendChart,
  rows: readonly BrandTimeRow[],
  setting: Setting,
): Composition | undefined {
  if (trendOf(rows, setting.focus) === undefined) return undefined;
  const words = spec.words[setting.locale];
  const caption = timeCaption(setting, rows);
  const subtitle = `${words.subtitle}, ${weekWords(setting.locale, setting.weeks).by}`;
  const lines = quantileLines(setting, { ...spec, rows, title: words.axis, height: HEIGHT });
  return { subtitle, caption, panels: [lines] };
}

export function findTrend(
  spec: TrendChart,
  rows: readonly BrandTimeRow[],
  options: ChartOptions = {},
): Finding {
  const { locale, focus } = settingOf(options);
  const trend = trendOf(rows, focus);
  return trend === undefined ? quantileWords[locale].nothing : sayTrend(spec, trend, options);
}

function sayTrend({ words, unit }: TrendChart, trend: Trend, options: ChartOptions): Finding {
  const setting = settingOf(options);
  const { numbers, locale, weeks } = setting;
  const { first, last, direction } = trend;
  const say = words[locale];
  const like = direction === "holds" ? [] : [first.p50, last.p50];
  const write = (value: number) => numbers.format(value, unit, like);
  const name = nameInSentence(trend.brand);
  const [from, to] = [write(first.p50), write(last.p50)];
  const interval = intervalClause(last, unit, setting);
  return {
    title: direction === "holds" ? say.holds(name, to) : say[direction](name, from, to),
    sentences: [
      say.last(weekWords(locale, weeks), numbers.day(last.date), to, interval),
      ...sayRanking(say, trend, (value) => numbers.format(value, unit)),
    ],
  };
}

function sayRanking(
  words: TrendWords,
  { brand, ranking }: Trend,
  write: (value: number) => string,
): string[] {
  const [leader, second] = ranking;
  if (second === undefined) return [];
  const [first, next] = [nameInSentence(leader.brand), nameInSentence(second.brand)];
  // Who is ahead by less than what is written is not ahead.
  if (write(leader.p50) === write(second.p50)) return [words.level(first, next, write(leader.p50))];
  return leader.brand === brand
    ? [words.leads(first, next, write(second.p50))]
    : [words.follows(first, write(leader.p50))];
}
