import * as Plot from "@observablehq/plot";
import { besideInterval } from "../../drawing/numbers.ts";
import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { seriesStyle, SIZE } from "../../drawing/look.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { plotPanel } from "../../drawing/plotPanel.ts";
import { brandsOf } from "../overTime/namedBrands.ts";
import { smallMultiples } from "../../drawing/smallMultiples.ts";
import { svgElement } from "../../drawing/svgElement.ts";
import { nameInSentence, textWidth } from "../../drawing/textWidth.ts";
import { tipChannel, tipOf } from "../../drawing/tips.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { withArticle } from "../../drawing/words/italian.ts";
import { capital } from "../../drawing/words/measures.ts";

/** Words of the chart of reviews by star. */
const en = {
  jShaped: (brand: string, five: string, one: string) =>
    `${brand}’s reviews are J-shaped: ${five} give five stars, ${one} one star`,
  plain: (brand: string, most: string, stars: string) => `${most} of ${brand}’s reviews give ${stars}`,
  stars: (count: number) =>
    count === 1 ? "one star" : `${["", "", "two", "three", "four", "five"][count]} stars`,
  mean: (brand: string, mean: string, share: string) =>
    `${brand}’s posted reviews average ${mean} stars; ${share} of them give one or two.`,
  best: (brand: string, mean: string) => `Of all brands ${brand} has the highest mean, ${mean}.`,
  subtitle: "Share of the reviews that buyers posted over the whole run, by stars given",
  heading: (mean: string) => `mean ${mean} stars`,
  columns: { stars: "Stars", share: "Share of reviews, median run" },
};

const it: typeof en = {
  jShaped: (brand, five, one) =>
    `Le recensioni di ${brand} sono a forma di J: ${withArticle(five)} dà cinque stelle, ${withArticle(one)} una`,
  plain: (brand, most, stars) => `${capital(withArticle(most))} delle recensioni di ${brand} dà ${stars}`,
  stars: (count) =>
    count === 1 ? "una stella" : `${["", "", "due", "tre", "quattro", "cinque"][count]} stelle`,
  mean: (brand, mean, share) =>
    `Le recensioni scritte su ${brand} hanno in media ${mean} stelle; ${withArticle(share)} ne dà una o due.`,
  best: (brand, mean) => `Fra tutte le marche la media più alta è di ${brand}, ${mean}.`,
  subtitle: "Quota delle recensioni scritte da chi ha comprato, in tutta la simulazione, per stelle date",
  heading: (mean) => `media ${mean} stelle`,
  columns: { stars: "Stelle", share: "Quota di recensioni, simulazione mediana" },
};

const starHistogramWords = { en, it };

/** Share of a brand's posted reviews, 0–1, that give so many stars: median run, and what holds nine runs in ten. */
export interface StarHistogramRow {
  readonly brand: string;
  /** 1–5 */
  readonly stars: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** What buyers say in public: the J shape of reviews, brand by brand. */
export const starHistogram: Chart<StarHistogramRow> = chartOf({
  name: "starHistogram",
  computed: {
    interval: "nineInTen",
    sections: ["7.13"],
    says: {
      en: [
        "one number of stars of one brand over the whole run",
        "honest reviews posted with so many stars ÷ all honest reviews posted of the brand",
      ],
      it: [
        "un numero di stelle di una marca in tutta la simulazione",
        "recensioni sincere con quel numero di stelle ÷ tutte le recensioni sincere della marca",
      ],
    },
  },
  native: { type: "bar", label: "stars", by: "brand", values: ["share"] },
  compose,
  find,
  columns,
});

const [HEIGHT, MARGIN_TOP, MARGIN_BOTTOM] = [132, 18, 22];
const STARS = [1, 2, 3, 4, 5];

function compose(rows: readonly StarHistogramRow[], setting: ChartSetting): Composition | undefined {
  const brands = ratedBrands(rows, setting.focus);
  if (brands.length === 0) return undefined;
  const words = starHistogramWords[setting.locale];
  const highest = Math.max(...rows.flatMap(({ share, high }) => [share, high]).filter(Number.isFinite));
  const all = brandsOf(rows, setting.focus);
  const multiples = brands.map((brand) => {
    const own = rows.filter((row) => row.brand === brand);
    const { colour } = seriesStyle(setting.look, all.indexOf(brand));
    const mean = setting.numbers.format(meanOf(own), "stars");
    return {
      title: brand,
      subtitle: words.heading(mean),
      draw: (part: ChartSetting) => histogram(part, own, highest, colour),
    };
  });
  const caption = quantileWords[setting.locale].bars(setting.runs);
  return {
    subtitle: words.subtitle,
    caption,
    panels: [smallMultiples(setting, multiples, 3, leastWidth(setting, rows))],
  };
}

/** Width at which the shares of five stars stand beside each other. */
function leastWidth({ numbers }: ChartSetting, rows: readonly StarHistogramRow[]): number {
  const labels = rows.map(({ share }) => textWidth(numbers.short(share, "share"), SIZE.caption));
  return STARS.length * (Math.max(...labels) + 4);
}

function histogram(
  setting: ChartSetting,
  rows: readonly StarHistogramRow[],
  highest: number,
  colour: string,
): PlotPanel {
  const { look, numbers, document } = setting;
  const shareOf = ({ share, low, high }: StarHistogramRow) =>
    numbers.format(share, "share", besideInterval(share, low, high)) +
    (low < high ? ` (${numbers.interval(low, high, "share")})` : "");
  const panel = plotPanel(setting, {
    height: HEIGHT,
    marginLeft: 0,
    marginRight: 0,
    marginTop: MARGIN_TOP,
    marginBottom: MARGIN_BOTTOM,
    x: { domain: [0.5, 5.5], axis: null },
    y: { domain: [0, highest], axis: null },
    marks: [
      Plot.rect(rows, {
        x1: ({ stars }: StarHistogramRow) => stars - 0.38,
        x2: ({ stars }: StarHistogramRow) => stars + 0.38,
        y1: 0,
        y2: ({ share }: StarHistogramRow) => Math.max(0, share),
        fill: colour,
        ...tipChannel(setting, (row: StarHistogramRow) => tipOf(`${row.stars}★`, shareOf(row))),
      }),
      Plot.ruleX(rows, { x: "stars", y1: "low", y2: "high", stroke: look.ink, strokeWidth: 1.25 }),
      Plot.ruleY([0], { stroke: look.muted }),
    ],
  });
  const text = (content: string, x: number, y: number) =>
    svgElement(
      document,
      "text",
      { x, y, "text-anchor": "middle", "font-size": SIZE.caption, fill: look.ink },
      content,
    );
  for (const { stars, share, high } of rows) {
    const top = panel.y(Math.max(0, ...[share, high].filter(Number.isFinite)));
    panel.node.append(text(numbers.short(share, "share"), panel.x(stars), top - 5));
  }
  panel.node.append(...STARS.map((stars) => text(`${stars}★`, panel.x(stars), HEIGHT - 7)));
  return panel;
}

function find(rows: readonly StarHistogramRow[], options: ChartOptions = {}): ChartFinding {
  const { numbers, locale, focus } = settingOf(options);
  const words = starHistogramWords[locale];
  const brands = ratedBrands(rows, focus);
  if (brands.length === 0) return quantileWords[locale].nothing;
  const of = (brand: string) => rows.filter((row) => row.brand === brand);
  const share = (stars: number) => of(brands[0]).find((row) => row.stars === stars)?.share ?? 0;
  const write = (value: number) => numbers.format(value, "share");
  const mean = (brand: string) => meanOf(of(brand));
  const name = nameInSentence(brands[0]);
  const isJ = share(5) > share(4) && share(1) > share(2);
  const most = STARS.reduce((best, stars) => (share(stars) > share(best) ? stars : best));
  const best = brands.reduce((first, brand) => (mean(brand) > mean(first) ? brand : first));
  const stars = (brand: string) =>
    numbers.format(mean(brand), "stars", brands.length > 1 ? [mean(brands[0])] : []);
  return {
    title: isJ
      ? words.jShaped(name, write(share(5)), write(share(1)))
      : words.plain(name, write(share(most)), words.stars(most)),
    sentences: [
      words.mean(name, numbers.format(mean(brands[0]), "stars"), write(share(1) + share(2))),
      ...(brands.length > 1 ? [words.best(nameInSentence(best), stars(best))] : []),
    ],
  };
}

/** Brands with at least one review, the one in focus first. */
function ratedBrands(rows: readonly StarHistogramRow[], focus?: string): string[] {
  const rated = rows.filter(({ share }) => share > 0);
  return brandsOf(rows, focus).filter((brand) => rated.some((row) => row.brand === brand));
}

/** Mean stars; the middle runs' shares need not sum to 1. */
function meanOf(rows: readonly StarHistogramRow[]): number {
  const known = rows.filter(({ share }) => Number.isFinite(share));
  const weight = known.reduce((sum, { share }) => sum + share, 0);
  return known.reduce((sum, { stars, share }) => sum + stars * share, 0) / weight;
}

function columns(options: ChartOptions = {}): Column<StarHistogramRow>[] {
  const { locale } = settingOf(options);
  const [labels, own] = [quantileWords[locale].columns, starHistogramWords[locale].columns];
  return [
    { key: "brand", label: labels.brand, unit: "text" },
    { key: "stars", label: own.stars, unit: "number" },
    { key: "share", label: own.share, unit: "share" },
    { key: "low", label: labels.low, unit: "share" },
    { key: "high", label: labels.high, unit: "share" },
  ];
}
