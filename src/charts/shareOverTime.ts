import { type Chart, type ChartOptions, type Finding, settingOf } from "./chart.ts";
import { drawFrame, drawNothing } from "./frame.ts";
import { quantileColumns } from "./quantileColumns.ts";
import { type BrandTimeRow, quantileLines } from "./quantileLines.ts";
import { nameInSentence } from "./textWidth.ts";
import { type Trend, trendOf } from "./trend.ts";
import { intervalClause, quantileWords } from "./words/quantiles.ts";
import { shareOverTimeWords } from "./words/shareOverTime.ts";

/** A brand's share of the purchases of one week, 0–1, over runs. */
export type ShareOverTimeRow = BrandTimeRow;

/** Who wins the market, and when: each brand's share of purchases by week. */
export const shareOverTime: Chart<ShareOverTimeRow> = {
  name: "shareOverTime",
  draw,
  find,
  columns: (options = {}) => quantileColumns(options, "share"),
};

function draw(rows: readonly ShareOverTimeRow[], options: ChartOptions = {}): SVGSVGElement {
  const setting = settingOf(options);
  const finding = find(rows, options);
  if (trendOf(rows, setting.focus) === undefined) return drawNothing(setting, finding);
  const words = shareOverTimeWords[setting.locale];
  const caption = quantileWords[setting.locale].caption(setting.runs);
  const panel = quantileLines(setting, {
    rows,
    unit: "share",
    title: words.axis,
    height: 320,
    include: [0],
    limits: [0, 1],
  });
  return drawFrame(setting, { finding, subtitle: words.subtitle, caption }, [panel]);
}

function find(rows: readonly ShareOverTimeRow[], options: ChartOptions = {}): Finding {
  const { locale, focus } = settingOf(options);
  const trend = trendOf(rows, focus);
  return trend === undefined ? quantileWords[locale].nothing : sayTrend(trend, options);
}

function sayTrend({ brand, first, last, direction, ranking }: Trend, options: ChartOptions): Finding {
  const { numbers, locale } = settingOf(options);
  const words = shareOverTimeWords[locale];
  const write = (value: number) => numbers.format(value, "share", [first.p50, last.p50]);
  const name = nameInSentence(brand);
  const title =
    direction === "holds"
      ? words.holds(name, write(last.p50))
      : words[direction](name, write(first.p50), write(last.p50));
  const interval = intervalClause(last.p05, last.p95, write, numbers);
  return {
    title,
    sentences: [
      words.last(numbers.day(last.date), write(last.p50), interval),
      ...sayRanking(brand, ranking, options),
    ],
  };
}

function sayRanking(brand: string, ranking: readonly BrandTimeRow[], options: ChartOptions): string[] {
  const { numbers, locale } = settingOf(options);
  const words = shareOverTimeWords[locale];
  const [leader, second] = ranking;
  if (second === undefined) return [];
  const write = ({ p50 }: BrandTimeRow) => numbers.format(p50, "share");
  return leader.brand === brand
    ? [words.leads(nameInSentence(brand), nameInSentence(second.brand), write(second))]
    : [words.follows(nameInSentence(leader.brand), write(leader))];
}
