import * as Plot from "@observablehq/plot";
import type { Quantiles, ChartSetting } from "../../drawing/chart.ts";
import { END_LABEL_HEIGHT, endLabelRoom, endLabels } from "../../drawing/endLabels.ts";
import { type EventMark, eventMarks } from "../../drawing/eventGroups.ts";
import { eventKey, eventNumbers, eventSpans, eventsWithin } from "../../drawing/eventMarks.ts";
import { seriesStyle, SIZE } from "../../drawing/look.ts";
import type { Unit } from "../../drawing/numbers.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { plotPanel } from "../../drawing/plotPanel.ts";
import { svgElement } from "../../drawing/svgElement.ts";
import { shorten, textWidth } from "../../drawing/textWidth.ts";
import { notePlaces } from "../../drawing/tips.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { type Axis, numberAxis, timeLabel, timeTicks } from "../../drawing/ticks.ts";
import { brandsOf, namedBrands } from "./namedBrands.ts";

/** One brand at one time. */
export interface BrandTimeRow extends Quantiles {
  /** last day of the period, ISO */
  readonly date: string;
  readonly brand: string;
}

export interface QuantileLines {
  readonly rows: readonly BrandTimeRow[];
  readonly unit: Unit;
  /** what the vertical axis counts */
  readonly title: string;
  readonly height: number;
  /** values that must be on the axis besides the data, e.g. 0 */
  readonly include?: readonly number[];
  /** values at which a line runs across, e.g. zero of a difference */
  readonly rules?: readonly number[];
  /** brands that are told apart, in the order of their colours, where another panel decides that: `namedBrands` */
  readonly named?: readonly string[];
}

/** Room beside the lines in pixels; the same for panels that stand above each other. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

const MARGIN_TOP = 26;
const MARGIN_BOTTOM = 36;

/**
 * Draws a number of each brand over time: the median run as a line, half and nine tenths of the runs as bands. Of more
 * brands than can be told apart the others are pale lines.
 */
export function quantileLines(setting: ChartSetting, asked: QuantileLines, given?: Margins): PlotPanel {
  const { numbers, width, look } = setting;
  const lines = withNamed(asked, setting.focus);
  const margins = given ?? marginsOf(setting, lines);
  const axis = axisOf(setting, lines);
  const ends = endsOf(setting, lines);
  // Many brands need a taller drawing, so that every name has its line.
  const height = Math.max(lines.height, MARGIN_TOP + MARGIN_BOTTOM + ends.length * END_LABEL_HEIGHT);
  const [from, to] = spanOf(lines.rows.map(({ date }) => Date.parse(date)));
  const events = eventMarks(eventsWithin(setting.events, from, to));
  const ticks = timeTicks(from, to, (width - margins.left - margins.right) / 66);
  const panel = plotPanel(setting, {
    height,
    marginLeft: margins.left,
    marginRight: margins.right,
    marginTop: MARGIN_TOP,
    marginBottom: MARGIN_BOTTOM,
    x: { type: "utc", domain: [from, to], label: null },
    y: { domain: [...axis.domain], label: null },
    marks: [
      Plot.gridY(axis.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      Plot.axisY(axis.ticks, { tickSize: 0, tickFormat: (_, index) => axis.labels[index], fill: look.muted }),
      Plot.axisX(ticks, {
        tickFormat: timeLabel(ticks, numbers.locale),
        fill: look.muted,
        stroke: look.grid,
      }),
      Plot.ruleX(events, {
        x: ({ date }: EventMark) => new Date(date),
        stroke: look.muted,
        strokeDasharray: "2 3",
      }),
      ...(lines.rules === undefined ? [] : [Plot.ruleY(lines.rules, { stroke: look.muted })]),
      ...brandMarks(setting, lines),
    ],
  });
  const bounds = [MARGIN_TOP, height - MARGIN_BOTTOM] as const;
  notePlaces(
    setting,
    panel.node,
    lines.rows.map(({ date, p50 }, row) => ({ x: panel.x(new Date(date)), y: panel.y(p50), row })),
  );
  const labels = ends.map((end) => ({ ...end, y: panel.y(end.last) }));
  const eventPlaces = events.map(({ date }) => panel.x(new Date(date)));
  const sides = [margins.left, panel.x(to)] as const;
  panel.node.append(
    axisTitle(setting, lines.title),
    ...endLabels(setting, labels, panel.x(to), bounds),
    ...eventSpans(setting, events, (date) => panel.x(date), bounds[1] - 11),
    ...eventNumbers(setting, eventPlaces, bounds[1] - 11, sides),
  );
  return panel;
}

/** What an axis counts, above it: read first, and never turned on its side. */
export function axisTitle({ document, look, width }: ChartSetting, title: string): SVGTextElement {
  const style = { x: 0, y: 12, "text-anchor": "start", "font-size": SIZE.label, fill: look.muted };
  return svgElement(document, "text", style, shorten(title, width, SIZE.label));
}

function axisOf({ numbers }: ChartSetting, lines: NamedLines): Axis {
  const { rows, unit, include = [] } = lines;
  const named = new Set(lines.named);
  const values = rows.flatMap(({ brand, p05, p50, p95 }) => (named.has(brand) ? [p05, p50, p95] : [p50]));
  return numberAxis([...values, ...include], unit, numbers, 5);
}

/** Room for the numbers to the left and the names to the right. */
export function marginsOf(setting: ChartSetting, asked: QuantileLines): Margins {
  const lines = withNamed(asked, setting.focus);
  const widths = axisOf(setting, lines).labels.map((label) => textWidth(label, SIZE.label));
  return { left: Math.max(...widths) + 14, right: endLabelRoom(setting, endsOf(setting, lines)) };
}

/** What stands below a chart of time: how uncertain it is, and what its events were. */
export function timeCaption(setting: ChartSetting, rows: readonly BrandTimeRow[]): string {
  const [from, to] = spanOf(rows.map(({ date }) => Date.parse(date)));
  const events = eventsWithin(setting.events, from, to);
  const words = quantileWords[setting.locale];
  const others = brandsOf(rows).length - namedBrands(rows, setting.focus).length;
  const aside = others > 0 ? ` ${words.others(others)}` : "";
  return words.caption(setting.runs) + aside + eventKey(setting, events);
}

/** A single point in time gets a week to stand in the middle of. */
function spanOf(dates: readonly number[]): [Date, Date] {
  const from = dates.reduce((a, b) => Math.min(a, b));
  const to = dates.reduce((a, b) => Math.max(a, b));
  const room = to > from ? 0 : 3 * 86_400_000;
  return [new Date(from - room), new Date(to + room)];
}

/** Lines that know which brands are told apart, so that all that is drawn of them need not find it out again. */
type NamedLines = QuantileLines & Required<Pick<QuantileLines, "named">>;

function withNamed(lines: QuantileLines, focus: string | undefined): NamedLines {
  return { ...lines, named: lines.named ?? namedBrands(lines.rows, focus) };
}

/** Pale lines of brands without a name, bands of the others, then their lines, the one in focus on top. */
function brandMarks(setting: ChartSetting, lines: NamedLines): Plot.Markish[] {
  const { rows } = lines;
  const { named } = lines;
  const ownOf = (brand: string) => rows.filter((row) => row.brand === brand);
  const drawn = named.map((brand, index) => ({
    own: ownOf(brand),
    ...seriesStyle(setting.look, index),
    width: index === 0 ? 2.5 : 1.75,
    weight: named.length > 4 ? 0.6 : 1,
  }));
  const others = brandsOf(rows).filter((brand) => !named.includes(brand));
  const pale = { colour: setting.look.pale, dash: "none", width: 1, weight: 0 };
  const backToFront = drawn.reverse();
  return [
    ...others.flatMap((brand) => line({ own: ownOf(brand), ...pale })),
    ...backToFront.flatMap(bands),
    ...backToFront.flatMap(line),
  ];
}

interface Drawn {
  readonly own: readonly BrandTimeRow[];
  readonly colour: string;
  readonly dash: string;
  readonly width: number;
  readonly weight: number;
}

const x = ({ date }: BrandTimeRow) => new Date(date);

/** A single week has no area, so that its bands are bars. */
function bands({ own, colour, weight }: Drawn): Plot.Markish[] {
  if (own.length === 1) {
    return [
      Plot.ruleX(own, { x, y1: "p05", y2: "p95", stroke: colour, strokeOpacity: 0.5, strokeWidth: 2 }),
      Plot.ruleX(own, { x, y1: "p25", y2: "p75", stroke: colour, strokeOpacity: 0.5, strokeWidth: 5 }),
    ];
  }
  return [
    Plot.areaY(own, { x, y1: "p05", y2: "p95", fill: colour, fillOpacity: 0.16 * weight }),
    Plot.areaY(own, { x, y1: "p25", y2: "p75", fill: colour, fillOpacity: 0.24 * weight }),
  ];
}

function line({ own, colour, dash, width }: Drawn): Plot.Markish[] {
  if (own.length === 1) return [Plot.dot(own, { x, y: "p50", fill: colour, r: 4 })];
  const dashes = dash === "none" ? {} : { strokeDasharray: dash };
  return [Plot.lineY(own, { x, y: "p50", stroke: colour, strokeWidth: width, ...dashes })];
}

/** Name and last value of each brand that is told apart and ever has one. */
function endsOf({ look, numbers }: ChartSetting, lines: NamedLines) {
  const { rows, unit } = lines;
  return lines.named.flatMap((name, index) => {
    const last = rows.findLast(({ brand, p50 }) => brand === name && Number.isFinite(p50))?.p50;
    if (last === undefined) return [];
    return [{ name, value: numbers.short(last, unit), colour: seriesStyle(look, index).colour, last }];
  });
}
