import * as Plot from "@observablehq/plot";
import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type PlotPanel,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { SIZE } from "../../drawing/look.ts";
import { besideInterval, type Numbers, type Unit } from "../../drawing/numbers.ts";
import { plotPanel } from "../../drawing/plotPanel.ts";
import { type Attributes, svgElement } from "../../drawing/svgElement.ts";
import { shorten, textWidth, wrap } from "../../drawing/textWidth.ts";
import { tipChannel, tipOf } from "../../drawing/tips.ts";
import { capital } from "../../drawing/words/measures.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

/** Words of the chart of published ranges. */
const en = {
  title: (hits: string, all: string, group: string) =>
    `${hits} of ${all} published numbers are hit: ${group}`,
  farthest: (measure: string, measured: string, range: string) =>
    `Farthest out: ${measure}: ${measured} where ${range} is published.`,
  all: "Every measured mean lies in its range.",
  subtitle: "Bar: the published range. Dot and line: what the model does, with its interval",
  caption: (level: string) =>
    `Each bar is drawn equally long, whatever its unit; what lies further out than a bar’s length is drawn at the rim. ${level} intervals over runs.`,
  published: (range: string) => `published ${range}`,
  columns: {
    target: "Range",
    measure: "What is measured",
    low: "Published from",
    high: "Published to",
    mean: "Measured",
    meanLow: "Interval from",
    meanHigh: "Interval to",
  },
};

const it: typeof en = {
  title: (hits, all, group) => `Numeri pubblicati centrati, ${group}: ${hits} su ${all}`,
  farthest: (measure, measured, range) =>
    `Il più lontano: ${measure}: ${measured}, dove è pubblicato ${range}.`,
  all: "Ogni media misurata sta nel suo intervallo.",
  subtitle: "Barra: l’intervallo pubblicato. Punto e linea: che cosa fa il modello, con il suo intervallo",
  caption: (level) =>
    `Ogni barra è lunga uguale, qualunque sia l’unità; ciò che sta più lontano di una barra è al margine. Intervalli al ${level} sulle simulazioni.`,
  published: (range) => `pubblicato ${range}`,
  columns: {
    target: "Intervallo",
    measure: "Che cosa si misura",
    low: "Pubblicato da",
    high: "Pubblicato a",
    mean: "Misurato",
    meanLow: "Intervallo da",
    meanHigh: "Intervallo a",
  },
};

const publishedRangesWords = { en, it };

/** A published range and what was measured, all in one unit. */
export interface PublishedRangeRow {
  /** short name, such as `reviews.five` */
  readonly target: string;
  /** the experiment in a sentence */
  readonly measure: string;
  readonly unit: Unit;
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly meanLow: number;
  readonly meanHigh: number;
}

export interface PublishedRangeOptions extends ChartOptions {
  /** what the numbers are about, in each language */
  readonly group?: Readonly<Record<ChartSetting["locale"], string>> | undefined;
  /** level of the intervals, 0–1 */
  readonly level?: number | undefined;
}

/** Published numbers and what the model does instead, each as a place on its own published range. */
export const publishedRanges: Chart<PublishedRangeRow, PublishedRangeOptions> = chartOf({
  name: "publishedRanges",
  computed: {
    interval: "meanInterval",
    sections: ["8"],
    says: {
      en: ["one published range", "mean over runs of an experiment that measures what the source did"],
      it: [
        "un intervallo pubblicato",
        "media sulle simulazioni di un esperimento che misura ciò che ha misurato la fonte",
      ],
    },
  },
  compose,
  find,
  columns,
});

/** Height of a line of text and of a bar with what is left empty below it, in pixels. */
const [LINE, BAR] = [17, 29];
/** Part of the width that a name needs beside the numbers; where there is less, it stands above them. */
const NAME_PART = 0.5;
/** Most lines of a name, and what is left empty between it and the numbers beside it, in pixels. */
const [NAME_LINES, GAP] = [2, 16];
/** How far out something is drawn, in lengths of the bar. */
const RIM = 1;

function compose(
  rows: readonly PublishedRangeRow[],
  setting: ChartSetting,
  options: PublishedRangeOptions,
): Composition | undefined {
  const known = knownRows(rows);
  if (known.length === 0) return undefined;
  const words = publishedRangesWords[setting.locale];
  const level = setting.numbers.format(options.level ?? 0.9, "share");
  return { subtitle: words.subtitle, caption: words.caption(level), panels: [rangesPanel(setting, known)] };
}

function rangesPanel(setting: ChartSetting, rows: readonly PublishedRangeRow[]): PlotPanel {
  const { look } = setting;
  const texts = textsOf(setting, rows);
  const above = LINE * texts.lines;
  const height = above + BAR;
  const places = rows.map((row) => ({
    row,
    mean: placeOf(row, row.mean),
    from: placeOf(row, row.meanLow),
    to: placeOf(row, row.meanHigh),
  }));
  const colour = ({ row }: (typeof places)[number]) => (isHit(row) ? look.series[0] : look.series[1]);
  // A bar stands in the lower part of its row.
  const below = (_: unknown, at: number) => at + above / 2 / height;
  const panel = plotPanel(setting, {
    height: rows.length * height,
    marginLeft: 6,
    marginRight: 6,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [-RIM, 1 + RIM], axis: null },
    y: { domain: [rows.length - 0.5, -0.5], axis: null },
    marks: [
      Plot.ruleY(places, { x1: -RIM, x2: 1 + RIM, y: below, stroke: look.grid }),
      Plot.ruleY(places, { x1: 0, x2: 1, y: below, stroke: look.pale, strokeWidth: 12 }),
      Plot.ruleY(places, { x1: "from", x2: "to", y: below, stroke: colour, strokeWidth: 2.5 }),
      Plot.dot(places, {
        x: "mean",
        y: below,
        r: 4.5,
        stroke: colour,
        strokeWidth: 2,
        fill: (one: (typeof places)[number]) => (isHit(one.row) ? colour(one) : look.paper),
        ...tipChannel(setting, ({ row }: (typeof places)[number]) =>
          tipOf(row.measure, saidOf(setting, row).join("; ")),
        ),
      }),
    ],
  });
  rows.forEach((row, at) => {
    const text = texts.of[at];
    // Fewer lines stand close to their own bar.
    const top = panel.y(at) - height / 2 + LINE * (texts.lines - linesIn(text) + 1 / 2);
    panel.node.append(...rowTexts(setting, row, top, text));
  });
  return panel;
}

/** The lines of a row. */
interface RowText {
  /** what is measured */
  readonly name: readonly string[];
  /** the numbers, from this line on */
  readonly said: readonly string[];
  readonly saidFrom: number;
}

/**
 * What is said of each row: beside its name where there is room, else in one line below, else in two. A name that is longer
 * takes a second line.
 */
function textsOf(
  setting: ChartSetting,
  rows: readonly PublishedRangeRow[],
): { readonly of: readonly RowText[]; readonly lines: number } {
  const { width } = setting;
  const parts = rows.map((row) => saidOf(setting, row));
  const joined = parts.map((said) => said.join("; "));
  const widths = joined.map((text) => textWidth(text, SIZE.label));
  const isBeside = width - Math.max(...widths) >= NAME_PART * width;
  const isLong = Math.max(...widths) > width;
  const of = rows.map(({ measure }, at): RowText => {
    const name = nameLines(measure, isBeside ? width - widths[at] - GAP : width);
    return { name, said: isLong ? parts[at] : [joined[at]], saidFrom: isBeside ? 0 : name.length };
  });
  return { of, lines: Math.max(...of.map(linesIn)) };
}

const linesIn = ({ name, said, saidFrom }: RowText) => Math.max(name.length, saidFrom + said.length);

/** A name in as many lines as it may take. */
function nameLines(name: string, room: number): string[] {
  const lines = wrap(name, room, SIZE.label);
  const rest = lines.slice(NAME_LINES - 1).join(" ");
  return lines.length <= NAME_LINES
    ? lines
    : [...lines.slice(0, NAME_LINES - 1), shorten(rest, room, SIZE.label)];
}

/** What was measured, and what is published. */
function saidOf({ numbers, locale }: ChartSetting, row: PublishedRangeRow): string[] {
  return [measuredText(numbers, row), publishedRangesWords[locale].published(rangeText(numbers, row))];
}

function rowTexts(
  { document, look, width }: ChartSetting,
  row: PublishedRangeRow,
  top: number,
  { name, said, saidFrom }: RowText,
): SVGElement[] {
  const write = (x: number, line: number, text: string, style: Attributes) =>
    svgElement(
      document,
      "text",
      { x, y: top + line * LINE, dy: "0.35em", "font-size": SIZE.label, ...style },
      text,
    );
  const fill = isHit(row) ? look.muted : look.ink;
  const [x, anchor] = saidFrom === 0 ? [width, "end"] : [0, "start"];
  return [
    ...name.map((text, line) => write(0, line, text, { "text-anchor": "start", fill: look.ink })),
    ...said.map((text, line) => write(x, saidFrom + line, text, { "text-anchor": anchor, fill })),
  ];
}

/** Where a value stands on its range: 0 at the lower end, 1 at the upper one, no farther out than the rim. */
function placeOf({ low, high }: PublishedRangeRow, value: number): number {
  return Math.min(1 + RIM, Math.max(-RIM, (value - low) / (high - low)));
}

function find(rows: readonly PublishedRangeRow[], options: PublishedRangeOptions = {}): ChartFinding {
  const setting = settingOf(options);
  const { numbers, locale } = setting;
  const words = publishedRangesWords[locale];
  const known = knownRows(rows);
  if (known.length === 0) return quantileWords[locale].nothing;
  const count = (value: number) => numbers.format(value, "count");
  const far = known.reduce((most, row) => (distanceOf(row) > distanceOf(most) ? row : most));
  return {
    title: words.title(
      count(known.filter(isHit).length),
      count(known.length),
      options.group?.[locale] ?? capital(known[0].measure),
    ),
    sentences: [
      distanceOf(far) > 0
        ? words.farthest(
            far.measure,
            numbers.format(far.mean, far.unit, [far.mean < far.low ? far.low : far.high]),
            rangeText(numbers, far),
          )
        : words.all,
    ],
  };
}

/** How many lengths of its range a mean lies outside; 0 within. */
function distanceOf({ low, high, mean }: PublishedRangeRow): number {
  return Math.max(0, low - mean, mean - high) / (high - low);
}

function isHit({ low, high, mean }: PublishedRangeRow): boolean {
  return mean >= low && mean <= high;
}

/** Mean and interval; of a miss with so many digits that it does not seem to lie in the range. */
export function measuredText(numbers: Numbers, row: PublishedRangeRow): string {
  const { mean, meanLow, meanHigh, unit, low, high } = row;
  const like = [...besideInterval(mean, meanLow, meanHigh), ...(isHit(row) ? [] : [mean < low ? low : high])];
  const value = numbers.format(mean, unit, like);
  return Number.isNaN(meanLow) ? value : `${value} (${numbers.interval(meanLow, meanHigh, unit)})`;
}

/** Both ends of a range. */
export function rangeText(numbers: Numbers, { low, high, unit }: PublishedRangeRow): string {
  return numbers.interval(low, high, unit);
}

function knownRows(rows: readonly PublishedRangeRow[]): PublishedRangeRow[] {
  return rows.filter(({ mean }) => Number.isFinite(mean));
}

function columns(options: PublishedRangeOptions = {}): Column<PublishedRangeRow>[] {
  const labels = publishedRangesWords[settingOf(options).locale].columns;
  const numbers = (["low", "high", "mean", "meanLow", "meanHigh"] as const).map(
    (key): Column<PublishedRangeRow> => ({ key, label: labels[key], unit: "number" }),
  );
  return [
    { key: "target", label: labels.target, unit: "text" },
    { key: "measure", label: labels.measure, unit: "text" },
    ...numbers,
  ];
}
