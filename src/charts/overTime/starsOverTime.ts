import { linesOverTime } from "../../drawing/nativePlan.ts";
import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { namedBrands } from "./namedBrands.ts";
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
import type { WeekWords } from "../../drawing/words/weeks.ts";

/** Words of the chart of displayed stars. */
const en = {
  rises: (brand: string, from: string, to: string) =>
    `${brand}’s displayed mean rises from ${from} to ${to} stars`,
  falls: (brand: string, from: string, to: string) =>
    `${brand}’s displayed mean falls from ${from} to ${to} stars`,
  holds: (brand: string, at: string) => `${brand}’s displayed mean stays at about ${at} stars`,
  last: (_: WeekWords, day: string, stars: string, interval: string) =>
    `On ${day} readers see ${stars} stars${interval}.`,
  leads: (brand: string, second: string, stars: string) =>
    `${brand} is rated best, before ${second} with ${stars}.`,
  follows: (leader: string, stars: string) => `${leader} is rated best, with ${stars}.`,
  volume: (brand: string, reviews: string) => `By then ${brand} shows ${reviews} reviews.`,
  level: (leader: string, second: string, value: string) =>
    `${leader} and ${second} are rated best, both with ${value}.`,
  subtitle: "Mean of the reviews that readers see, 1 to 5 stars, and below it the number of these reviews",
  axis: "Displayed mean, stars",
  volumeAxis: "Displayed reviews, median run",
  columns: { reviews: "Displayed reviews" },
};

const it: typeof en = {
  rises: (brand, from, to) => `La media mostrata di ${brand} sale da ${from} a ${to} stelle`,
  falls: (brand, from, to) => `La media mostrata di ${brand} scende da ${from} a ${to} stelle`,
  holds: (brand, at) => `La media mostrata di ${brand} resta intorno a ${at} stelle`,
  last: (_, day, stars, interval) => `Il ${day} chi legge vede ${stars} stelle${interval}.`,
  leads: (brand, second, stars) => `${brand} ha il voto migliore, davanti a ${second} con ${stars}.`,
  follows: (leader, stars) => `Il voto migliore è di ${leader}, con ${stars}.`,
  volume: (brand, reviews) => `A quel punto ${brand} mostra ${reviews} recensioni.`,
  level: (leader, second, value) => `I voti migliori sono di ${leader} e ${second}, entrambi ${value}.`,
  subtitle: "Media delle recensioni che si leggono, da 1 a 5 stelle, e sotto il loro numero",
  axis: "Media mostrata, stelle",
  volumeAxis: "Recensioni mostrate, simulazione mediana",
  columns: { reviews: "Recensioni mostrate" },
};

const starsOverTimeWords = { en, it };

/** The mean that readers see, 1–5 stars, at the end of a week. */
export interface StarsOverTimeRow extends BrandTimeRow {
  /** reviews that readers see, median run */
  readonly reviews: number;
}

const NAMED = {
  name: "starsOverTime",
  computed: {
    interval: "bands",
    sections: ["7.6", "7.13"],
    says: {
      en: [
        "one brand in one period",
        "mean of the stars that readers see on the last day of the period, and how many reviews are behind it",
      ],
      it: [
        "una marca in un periodo",
        "media delle stelle che chi legge vede l’ultimo giorno del periodo, e quante recensioni la formano",
      ],
    },
  },
  native: linesOverTime(),
} as const satisfies Partial<TrendChart>;

const trend: TrendChart = {
  ...NAMED,
  unit: "stars",
  metric: "stars",
  words: starsOverTimeWords,
};

/** What the reviews say to later buyers, and how many there are to say it. */
export const starsOverTime: Chart<StarsOverTimeRow, TrendOptions> = chartOf({
  ...NAMED,
  compose,
  find,
  columns,
});

function compose(rows: readonly StarsOverTimeRow[], setting: ChartSetting): Composition | undefined {
  if (trendOf(rows, setting.focus) === undefined) return undefined;
  const words = starsOverTimeWords[setting.locale];
  // Both panels tell the same brands apart: those that most is written about.
  const named = namedBrands(rows.map(volumeOf), setting.focus);
  const panels: QuantileLines[] = [
    {
      rows,
      named,
      unit: "stars",
      title: words.axis,
      height: 300 * setting.heightScale,
      include: roomAround(rows),
    },
    {
      rows: rows.map(volumeOf),
      named,
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

function find(rows: readonly StarsOverTimeRow[], options: TrendOptions = {}): ChartFinding {
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
