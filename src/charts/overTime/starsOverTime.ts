import {
  type Chart,
  type ChartOptions,
  type Column,
  type Finding,
  type Setting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { quantileColumns } from "./quantileColumns.ts";
import {
  type BrandTimeRow,
  marginsOf,
  type QuantileLines,
  quantileLines,
  timeCaption,
} from "./quantileLines.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { trendOf } from "./trend.ts";
import { findTrend, type TrendChart, type TrendOptions } from "./trendChart.ts";
import { starsOverTimeWords } from "./words/starsOverTime.ts";

/** The mean that readers see, 1–5 stars, at the end of a week. */
export interface StarsOverTimeRow extends BrandTimeRow {
  /** reviews that readers see, middle run */
  readonly reviews: number;
}

const trend: TrendChart = {
  name: "starsOverTime",
  unit: "stars",
  metric: "stars",
  words: starsOverTimeWords,
};

/** What the reviews say to later buyers, and how many there are to say it. */
export const starsOverTime: Chart<StarsOverTimeRow, TrendOptions> = chartOf({
  name: trend.name,
  compose,
  find,
  columns,
});

function compose(rows: readonly StarsOverTimeRow[], setting: Setting): Composition | undefined {
  if (trendOf(rows, setting.focus) === undefined) return undefined;
  const words = starsOverTimeWords[setting.locale];
  const panels: QuantileLines[] = [
    { rows, unit: "stars", title: words.axis, height: 300 * setting.heightScale, include: roomAround(rows) },
    {
      rows: rows.map(volumeOf),
      unit: "count",
      title: words.volumeAxis,
      height: 190 * setting.heightScale,
      include: [0],
    },
  ];
  const margins = panels.map((panel) => marginsOf(setting, panel));
  const widest = {
    left: Math.max(...margins.map(({ left }) => left)),
    right: Math.max(...margins.map(({ right }) => right)),
  };
  const caption = timeCaption(setting, rows);
  const drawn = panels.map((panel) => quantileLines(setting, panel, widest));
  return { subtitle: words.subtitle, caption, panels: drawn };
}

/** Volume has no bands: it is there to be compared with the mean above it. */
function volumeOf({ date, brand, reviews: p50 }: StarsOverTimeRow): BrandTimeRow {
  return { date, brand, p50, p05: Number.NaN, p25: Number.NaN, p75: Number.NaN, p95: Number.NaN };
}

/** At least one star from bottom to top, so that a hundredth of a star does not look like a landslide. */
function roomAround(rows: readonly StarsOverTimeRow[]): number[] {
  const middles = rows.map(({ p50 }) => p50).filter(Number.isFinite);
  const middle = (Math.min(...middles) + Math.max(...middles)) / 2;
  return [Math.max(1, middle - 0.5), Math.min(5, middle + 0.5)];
}

function find(rows: readonly StarsOverTimeRow[], options: TrendOptions = {}): Finding {
  const finding = findTrend(trend, rows, options);
  const { numbers, locale, focus } = settingOf(options);
  const known = trendOf(rows, focus);
  if (known === undefined) return finding;
  const words = starsOverTimeWords[locale];
  const volume = words.volume(nameInSentence(known.brand), numbers.format(known.last.reviews, "count"));
  return { ...finding, sentences: [...finding.sentences, volume] };
}

function columns(options: ChartOptions = {}): Column<StarsOverTimeRow>[] {
  const { reviews } = starsOverTimeWords[settingOf(options).locale].columns;
  return [...quantileColumns(options, "stars"), { key: "reviews", label: reviews, unit: "count" }];
}
