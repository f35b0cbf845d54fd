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
import { SIZE } from "../../drawing/look.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { plotPanel } from "../../drawing/plotPanel.ts";
import { svgElement } from "../../drawing/svgElement.ts";
import { nameInSentence, shorten, textWidth } from "../../drawing/textWidth.ts";
import { tipChannel, tipOf } from "../../drawing/tips.ts";
import { leverWord } from "../../drawing/words/levers.ts";
import { capital } from "../../drawing/words/measures.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

/** What was believed of a setting before the data, and what is believed with them. */
export interface PriorAndPosteriorRow {
  readonly setting: string;
  readonly priorLow: number;
  readonly priorHigh: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** deviation with the data over deviation before: 0 = all is known, 1 = nothing was learnt */
  readonly left: number;
}

export interface PriorAndPosteriorOptions extends ChartOptions {
  /** level of the intervals, 0–1; 0.9 unless given */
  readonly level?: number | undefined;
}

/** Words of the chart. */
const en = {
  most: (setting: string, value: string, low: string, high: string) =>
    `The data say most of ${setting}: ${value} (${low} to ${high})`,
  none: "The data say hardly anything of any setting",
  least: (setting: string, share: string) => `Least of ${setting}: ${share} of what was uncertain is left.`,
  subtitle: (level: string) => `Where each setting lies with ${level} chance, before the data and with them`,
  caption:
    "Pale: before the data. Strong: with them; the dot is the middle. Each row has a scale of its own.",
  label: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
  columns: {
    setting: "Setting",
    priorLow: "Before, from",
    priorHigh: "Before, to",
    low: "With the data, from",
    middle: "Middle",
    high: "With the data, to",
    left: "Uncertainty left",
  },
};

const it: typeof en = {
  most: (setting, value, low, high) => `I dati dicono di più su ${setting}: ${value} (da ${low} a ${high})`,
  none: "I dati non dicono quasi niente di nessuna impostazione",
  least: (setting, share) => `Meno di tutto su ${setting}: dell'incertezza resta il ${share}.`,
  subtitle: (level) => `Dove sta ogni impostazione con probabilità del ${level}, prima dei dati e con i dati`,
  caption:
    "Chiaro: prima dei dati. Scuro: con i dati; il punto è il valore mediano. Ogni riga ha la sua scala.",
  label: (value, low, high) => `${value} (da ${low} a ${high})`,
  columns: {
    setting: "Impostazione",
    priorLow: "Prima, da",
    priorHigh: "Prima, a",
    low: "Con i dati, da",
    middle: "Valore mediano",
    high: "Con i dati, a",
    left: "Incertezza che resta",
  },
};

const wordsIn = { en, it };

/** How far the data narrow down what was believed of each setting. */
export const priorAndPosterior: Chart<PriorAndPosteriorRow, PriorAndPosteriorOptions> = chartOf({
  name: "priorAndPosterior",
  computed: {
    interval: "posterior",
    sections: ["8"],
    says: {
      en: [
        "one setting that was to be found",
        "quantiles of what was believed before the data and of what is believed with them: synthetic likelihood in its t form on quadratic surfaces over a Sobol’ design of runs, adaptive Metropolis",
      ],
      it: [
        "un’impostazione che si cercava",
        "quantili di ciò che si credeva prima dei dati e di ciò che si crede con i dati: verosimiglianza sintetica nella forma t su superfici quadratiche sopra un disegno di Sobol’, Metropolis adattivo",
      ],
    },
  },
  compose,
  find,
  columns,
});

/** Above this nothing worth telling was learnt. */
const HARDLY = 0.8;
const ROW = 46;
/** Line of text above the bars of a row, in pixels from the row's top. */
const TEXT = 14;

function compose(
  rows: readonly PriorAndPosteriorRow[],
  setting: ChartSetting,
  options: PriorAndPosteriorOptions,
): Composition | undefined {
  if (rows.length === 0) return undefined;
  const words = wordsIn[setting.locale];
  const level = setting.numbers.format(options.level ?? 0.9, "share");
  return {
    subtitle: words.subtitle(level),
    caption: words.caption,
    panels: [intervals(setting, rows, options)],
  };
}

/** Every row is drawn over what was believed before, as wide as the drawing. */
function intervals(
  setting: ChartSetting,
  rows: readonly PriorAndPosteriorRow[],
  options: PriorAndPosteriorOptions,
): PlotPanel {
  const { look, width, document } = setting;
  const part = (row: PriorAndPosteriorRow, value: number) =>
    (value - row.priorLow) / (row.priorHigh - row.priorLow);
  const ends = rows.flatMap((row) => [0, 1, part(row, row.low), part(row, row.high)]);
  const colour = look.series[0];
  const tip = tipChannel(setting, (row: PriorAndPosteriorRow) =>
    tipOf(nameOf(row, setting, options), said(row, setting)),
  );
  const place = (row: PriorAndPosteriorRow) => rows.indexOf(row);
  const panel = plotPanel(setting, {
    height: rows.length * ROW,
    marginLeft: 2,
    marginRight: 6,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [Math.min(...ends), Math.max(...ends)], axis: null },
    y: { domain: [rows.length, 0], axis: null },
    marks: [
      Plot.rect(rows, {
        x1: 0,
        x2: 1,
        y1: (row: PriorAndPosteriorRow) => place(row) + 0.48,
        y2: (row: PriorAndPosteriorRow) => place(row) + 0.8,
        fill: look.pale,
      }),
      Plot.rect(rows, {
        x1: (row: PriorAndPosteriorRow) => part(row, row.low),
        x2: (row: PriorAndPosteriorRow) => part(row, row.high),
        y1: (row: PriorAndPosteriorRow) => place(row) + 0.54,
        y2: (row: PriorAndPosteriorRow) => place(row) + 0.74,
        fill: colour,
        ...tip,
      }),
      Plot.dot(rows, {
        x: (row: PriorAndPosteriorRow) => part(row, row.middle),
        y: (row: PriorAndPosteriorRow) => place(row) + 0.64,
        r: 5,
        fill: look.paper,
        stroke: colour,
        strokeWidth: 2.5,
      }),
    ],
  });
  rows.forEach((row, at) => {
    const text = said(row, setting);
    const y = at * ROW + TEXT;
    const style = { y, "font-size": SIZE.label };
    const room = width - textWidth(text, SIZE.label) - 16;
    const name = shorten(capital(nameOf(row, setting, options)), room, SIZE.label);
    panel.node.append(
      svgElement(document, "text", { x: 2, "text-anchor": "start", ...style, fill: look.ink }, name),
      svgElement(document, "text", { x: width - 6, "text-anchor": "end", ...style, fill: look.muted }, text),
    );
  });
  return panel;
}

function nameOf(
  { setting: key }: PriorAndPosteriorRow,
  { locale }: ChartSetting,
  { names }: PriorAndPosteriorOptions,
): string {
  return nameInSentence(leverWord(locale, key, names));
}

function said(row: PriorAndPosteriorRow, { numbers, locale }: ChartSetting): string {
  const { low, middle, high } = row;
  const write = (value: number) => numbers.format(value, "number", [low, high]);
  return wordsIn[locale].label(write(middle), write(low), write(high));
}

function find(rows: readonly PriorAndPosteriorRow[], options: PriorAndPosteriorOptions = {}): ChartFinding {
  const setting = settingOf(options);
  const { numbers, locale } = setting;
  const words = wordsIn[locale];
  const sorted = rows.toSorted((a, b) => a.left - b.left);
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (first === undefined) return quantileWords[locale].nothing;
  const write = (value: number) => numbers.format(value, "number", [first.low, first.high]);
  const title =
    first.left > HARDLY
      ? words.none
      : words.most(nameOf(first, setting, options), write(first.middle), write(first.low), write(first.high));
  const share = numbers.format(Math.min(1, last.left), "share");
  return {
    title,
    sentences: rows.length > 1 ? [words.least(nameOf(last, setting, options), share)] : [],
  };
}

function columns(options: PriorAndPosteriorOptions = {}): Column<PriorAndPosteriorRow>[] {
  const labels = wordsIn[settingOf(options).locale].columns;
  return [
    { key: "setting", label: labels.setting, unit: "text" },
    { key: "priorLow", label: labels.priorLow, unit: "number" },
    { key: "priorHigh", label: labels.priorHigh, unit: "number" },
    { key: "low", label: labels.low, unit: "number" },
    { key: "middle", label: labels.middle, unit: "number" },
    { key: "high", label: labels.high, unit: "number" },
    { key: "left", label: labels.left, unit: "share" },
  ];
}
