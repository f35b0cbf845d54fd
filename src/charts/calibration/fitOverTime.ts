import * as Plot from "@observablehq/plot";
import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { NARROW, SIZE } from "../../drawing/look.ts";
import type { Unit } from "../../drawing/numbers.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { plotPanel } from "../../drawing/plotPanel.ts";
import { smallMultiples } from "../../drawing/smallMultiples.ts";
import { textWidth } from "../../drawing/textWidth.ts";
import { numberAxis, timeLabel, timeTicks } from "../../drawing/ticks.ts";
import { capital } from "../../drawing/words/measures.ts";
import { targetMeasures } from "../../drawing/words/observedMeasures.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

/** What was observed of a brand in a period, and what the calibrated scenarios give. */
export interface FitOverTimeRow {
  readonly brand: string;
  readonly measure: "sales" | "revenue" | "rating" | "reviews" | "visits";
  /** where visits were counted; left out: at all touchpoints together */
  readonly touchpoint?: string | undefined;
  /** last day of the period, ISO */
  readonly date: string;
  /** NaN where nothing was noted */
  readonly observed: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface FitOverTimeOptions extends ChartOptions {
  /** level of the bands, 0–1; 0.9 unless given */
  readonly level?: number | undefined;
  /** true where rows have touchpoints */
  readonly isByTouchpoint?: boolean | undefined;
}

/** Words of the chart. */
const en = {
  held: (held: string, all: string) => `${held} of ${all} observed numbers lie in the bands`,
  outside: (measure: string, brand: string, count: string) =>
    `Most of the others are ${measure} of ${brand}: ${count} outside.`,
  all: "None lies outside.",
  subtitle: (level: string) => `What was observed (dots), and where ${level} of the calibrated scenarios lie`,
  caption: "Line: middle of the scenarios. The bands hold what is not known of the settings, and luck.",
  measures: targetMeasures.en,
  columns: {
    brand: "Brand",
    measure: "Measure",
    touchpoint: "Touchpoint",
    date: "Until",
    observed: "Observed",
    low: "Scenarios, from",
    middle: "Middle",
    high: "Scenarios, to",
  },
};

const it: typeof en = {
  held: (held, all) => `${held} numeri osservati su ${all} stanno nelle bande`,
  outside: (measure, brand, count) =>
    `La maggior parte degli altri riguarda ${measure} di ${brand}: ${count} fuori.`,
  all: "Nessuno sta fuori.",
  subtitle: (level) => `Che cosa si è osservato (punti), e dove sta il ${level} degli scenari calibrati`,
  caption:
    "Linea: valore mediano degli scenari. Le bande contengono ciò che non si sa delle impostazioni, e il caso.",
  measures: targetMeasures.it,
  columns: {
    brand: "Marca",
    measure: "Misura",
    touchpoint: "Punto di contatto",
    date: "Fino a",
    observed: "Osservato",
    low: "Scenari, da",
    middle: "Valore mediano",
    high: "Scenari, a",
  },
};

const wordsIn = { en, it };

const UNITS: Readonly<Record<FitOverTimeRow["measure"], Unit>> = {
  sales: "count",
  revenue: "money",
  rating: "stars",
  reviews: "count",
  visits: "count",
};

/** How well calibrated scenarios follow what was observed. */
export const fitOverTime: Chart<FitOverTimeRow, FitOverTimeOptions> = chartOf({
  name: "fitOverTime",
  computed: {
    interval: "posterior",
    sections: ["8"],
    says: {
      en: [
        "one measure of one brand in one observed period",
        "what was observed, and quantiles over one run of each scenario drawn from what is believed with the data",
      ],
      it: [
        "una misura di una marca in un periodo osservato",
        "che cosa si è osservato, e quantili su una simulazione di ogni scenario estratto da ciò che si crede con i dati",
      ],
    },
  },
  compose,
  find,
  columns,
});

const HEIGHT = 150;

function compose(
  rows: readonly FitOverTimeRow[],
  setting: ChartSetting,
  options: FitOverTimeOptions,
): Composition | undefined {
  if (rows.length === 0) return undefined;
  const words = wordsIn[setting.locale];
  const multiples = groupsOf(rows).map((own) => ({
    title: own[0].brand,
    subtitle: capital(measureOf(own[0], words)),
    draw: (narrow: ChartSetting) => panelOf(narrow, own),
  }));
  const level = setting.numbers.format(options.level ?? 0.9, "share");
  const inRow = setting.width < NARROW ? 1 : 3;
  return {
    subtitle: words.subtitle(level),
    caption: words.caption,
    panels: [smallMultiples(setting, multiples, inRow, 190)],
  };
}

function panelOf(setting: ChartSetting, rows: readonly FitOverTimeRow[]): PlotPanel {
  const { look, numbers, width } = setting;
  const dates = rows.map(({ date }) => Date.parse(date));
  const [from, to] = [Math.min(...dates), Math.max(...dates)].map((time) => new Date(time));
  const values = rows.flatMap(({ low, high, observed }) => [low, high, observed]);
  const axis = numberAxis(values, UNITS[rows[0].measure], numbers, 4);
  const marginLeft = Math.max(...axis.labels.map((label) => textWidth(label, SIZE.label))) + 10;
  const ticks = timeTicks(from, to, (width - marginLeft) / 66);
  const x = ({ date }: FitOverTimeRow) => new Date(date);
  const colour = look.series[0];
  return plotPanel(setting, {
    height: HEIGHT * setting.heightScale,
    marginLeft,
    marginRight: 10,
    marginTop: 8,
    marginBottom: 26,
    x: { type: "utc", domain: [from, to], label: null },
    y: { domain: [...axis.domain], label: null },
    marks: [
      Plot.gridY(axis.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      Plot.axisY(axis.ticks, { tickSize: 0, tickFormat: (_, at) => axis.labels[at], fill: look.muted }),
      Plot.axisX(ticks, {
        tickFormat: timeLabel(ticks, numbers.locale),
        fill: look.muted,
        stroke: look.grid,
      }),
      Plot.areaY(rows, { x, y1: "low", y2: "high", fill: colour, fillOpacity: 0.22 }),
      Plot.lineY(rows, { x, y: "middle", stroke: colour, strokeWidth: 1.75 }),
      Plot.dot(
        rows.filter(({ observed }) => Number.isFinite(observed)),
        { x, y: "observed", r: 2.2, fill: look.ink },
      ),
    ],
  });
}

function find(rows: readonly FitOverTimeRow[], options: FitOverTimeOptions = {}): ChartFinding {
  const { numbers, locale } = settingOf(options);
  const words = wordsIn[locale];
  const seen = rows.filter(({ observed }) => Number.isFinite(observed));
  if (seen.length === 0) return quantileWords[locale].nothing;
  const isOutside = ({ observed, low, high }: FitOverTimeRow) => observed < low || observed > high;
  const count = (value: number) => numbers.format(value, "count");
  const outside = seen.filter(isOutside);
  const worst = groupsOf(outside).toSorted((a, b) => b.length - a.length)[0];
  return {
    title: words.held(count(seen.length - outside.length), count(seen.length)),
    sentences: [
      worst === undefined
        ? words.all
        : words.outside(measureOf(worst[0], words), worst[0].brand, count(worst.length)),
    ],
  };
}

/** “Sales”, or “visits (search)” where they were counted at a touchpoint. */
function measureOf({ measure, touchpoint }: FitOverTimeRow, { measures }: typeof en): string {
  return touchpoint === undefined ? measures[measure] : `${measures[measure]} (${touchpoint})`;
}

/** Rows of one measure of one brand together. */
function groupsOf(rows: readonly FitOverTimeRow[]): FitOverTimeRow[][] {
  const groups = new Map<string, FitOverTimeRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.measure, row.touchpoint, row.brand]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function columns(options: FitOverTimeOptions = {}): Column<FitOverTimeRow>[] {
  const labels = wordsIn[settingOf(options).locale].columns;
  return [
    { key: "brand", label: labels.brand, unit: "text" },
    { key: "measure", label: labels.measure, unit: "text" },
    ...(options.isByTouchpoint === true
      ? [{ key: "touchpoint", label: labels.touchpoint, unit: "text" } as const]
      : []),
    { key: "date", label: labels.date, unit: "date" },
    { key: "observed", label: labels.observed, unit: "number" },
    { key: "low", label: labels.low, unit: "number" },
    { key: "middle", label: labels.middle, unit: "number" },
    { key: "high", label: labels.high, unit: "number" },
  ];
}
