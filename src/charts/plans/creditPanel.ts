import * as Plot from "@observablehq/plot";
import type { ChartSetting } from "../../drawing/chart.ts";
import { SIZE } from "../../drawing/look.ts";
import { keyPlaces } from "../../drawing/keyPlaces.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { plotPanel } from "../../drawing/plotPanel.ts";
import { svgElement } from "../../drawing/svgElement.ts";
import { cleanName, shorten, textWidth } from "../../drawing/textWidth.ts";

/** One touchpoint: a bar for the truth, and a mark for each rule. */
export interface CreditRow {
  /** what stands to its left */
  readonly name: string;
  readonly truth: number;
  readonly low: number;
  readonly high: number;
  /** what each rule says, in the order of the key */
  readonly marks: readonly number[];
  /** what stands to its right */
  readonly label: string;
}

/** Shapes tell the rules apart without colour. */
const SYMBOLS = ["triangle", "square", "circle", "diamond", "wye"] as const;
const MARK = { r: 4, strokeWidth: 1.75 } as const;
const [ROW, KEY, LONGEST_NAME] = [36, 20, 150];
/** Part of a drawing's width that names may take. */
const NAME_PART = 0.3;
/** Marks of a row stand a little below each other, so that equal ones can all be seen; in rows. */
const STAGGER = 0.13;

/** The key to the marks: what the bar is, and which shape is which rule. */
export function ruleKey(setting: ChartSetting, truth: string, rules: readonly string[]): PlotPanel {
  const { look, document, width } = setting;
  const names = [truth, ...rules];
  const places = keyPlaces(
    names.map((name) => 20 + textWidth(name, SIZE.label)),
    width,
  ).map(({ x, line }) => ({ x: x + 6, line }));
  const lines = (places.at(-1)?.line ?? 0) + 1;
  const [bar, ...dots] = places;
  const panel = plotPanel(setting, {
    height: lines * KEY,
    marginLeft: 0,
    marginRight: 0,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, width], axis: null },
    y: { domain: [lines, 0], axis: null },
    marks: [
      Plot.rect([bar], { x1: bar.x - 6, x2: bar.x + 6, y1: 0.2, y2: 0.8, fill: look.pale }),
      dots.map((place, rule) => Plot.dot([place], { x: "x", y: place.line + 0.5, ...markOf(setting, rule) })),
    ],
  });
  names.forEach((name, at) => {
    const { x, line } = places[at];
    const style = { dy: "0.35em", "font-size": SIZE.label, "text-anchor": "start", fill: look.ink };
    panel.node.append(svgElement(document, "text", { x: x + 12, y: (line + 0.5) * KEY, ...style }, name));
  });
  return panel;
}

/** Draws touchpoints below each other: the truth as a bar with its interval, what each rule says as a mark. */
export function creditRowsPanel(setting: ChartSetting, rows: readonly CreditRow[]): PlotPanel {
  const { look, document, width } = setting;
  const longest = Math.min(LONGEST_NAME, NAME_PART * width);
  const names = rows.map(({ name }) => shorten(cleanName(name), longest, SIZE.label));
  const marginLeft = Math.max(...names.map((name) => textWidth(name, SIZE.label))) + 14;
  const marginRight = Math.max(...rows.map(({ label }) => textWidth(label, SIZE.label))) + 20;
  const place = (_: CreditRow, index: number) => index;
  const panel = plotPanel(setting, {
    height: rows.length * ROW,
    marginLeft,
    marginRight,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, highestOf(rows)], axis: null },
    y: { domain: [rows.length - 0.5, -0.5], axis: null },
    marks: [
      Plot.rect(rows, {
        x1: 0,
        x2: "truth",
        y1: (_, index) => index - 0.3,
        y2: (_, index) => index + 0.3,
        fill: look.pale,
      }),
      Plot.ruleY(rows, { x1: "low", x2: "high", y: place, stroke: look.muted, strokeWidth: 1.5 }),
      Plot.ruleX([0], { stroke: look.muted }),
      SYMBOLS.map((_, rule) =>
        Plot.dot(rows, {
          x: ({ marks }: CreditRow) => marks[rule],
          y: (_, index) => index + STAGGER * (rule - (SYMBOLS.length - 1) / 2),
          ...markOf(setting, rule),
        }),
      ),
    ],
  });
  rows.forEach(({ label }, index) => {
    const style = { y: panel.y(index), dy: "0.35em", "font-size": SIZE.label, fill: look.ink };
    panel.node.append(
      svgElement(document, "text", { x: marginLeft - 12, "text-anchor": "end", ...style }, names[index]),
      svgElement(document, "text", { x: width, "text-anchor": "end", ...style }, label),
    );
  });
  return panel;
}

function markOf({ look }: ChartSetting, rule: number) {
  return { ...MARK, symbol: SYMBOLS[rule], stroke: look.series[rule], fill: look.paper };
}

function highestOf(rows: readonly CreditRow[]): number {
  const ends = rows.flatMap(({ truth, high, marks }) => [truth, high, ...marks]).filter(Number.isFinite);
  return Math.max(...ends, 0) || 1;
}
