import * as Plot from "@observablehq/plot";
import type { ChartSetting } from "../../drawing/chart.ts";
import { SIZE, paperRim } from "../../drawing/look.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { plotPanel } from "../../drawing/plotPanel.ts";
import { type Attributes, svgElement } from "../../drawing/svgElement.ts";
import { shorten, textWidth } from "../../drawing/textWidth.ts";
import { tipChannel, tipOf } from "../../drawing/tips.ts";

/** One difference from zero, with its interval. */
export interface DrawnDifference {
  /** what stands to its left */
  readonly name: string;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** whether it differs from zero */
  readonly clarity: "higher" | "lower" | "same" | "unknown";
  /** what stands to its right */
  readonly text: string;
}

/** What panels that stand below each other share. */
export interface DifferenceFrame {
  /** room for names and texts in pixels */
  readonly left: number;
  readonly right: number;
  /** where zero stands between the left and the right end, 0–1 */
  readonly zero: number;
  /** lines of text above each interval, where there is no room beside it: none, one or two */
  readonly above: 0 | 1 | 2;
}

const LONGEST_NAME = 250;
/** Part of a drawing's width that names and texts leave to the intervals at least. */
const LEAST_PART = 0.3;
/** Height of a line of text above an interval, in pixels. */
const LINE = 17;
const [ROW, HEADING] = [26, 24];
/** Between a name and what is written beside it, in pixels. */
const GAP = 14;

/** Finds the frame in which all panels have room and zero stands at the same place. */
export function differenceFrame(
  { width }: ChartSetting,
  panels: readonly (readonly DrawnDifference[])[],
): DifferenceFrame {
  const all = panels.flat();
  const names = all.map(({ name }) => textWidth(shorten(name, LONGEST_NAME, SIZE.label), SIZE.label));
  const texts = all.map(({ text }) => textWidth(text, SIZE.label));
  const extents = panels.map(extentOf).map(([low, high]) => [-low, high].map((end) => end / (high - low)));
  const [below, above] = [0, 1].map((side) => Math.max(...extents.map((ends) => ends[side])));
  const zero = below / (below + above);
  const [left, right] = [Math.max(...names) + GAP, Math.max(...texts) + GAP];
  if (left + right <= (1 - LEAST_PART) * width) return { left, right, zero, above: 0 };
  return { left: 1, right: 1, zero, above: left + right - GAP <= width ? 1 : 2 };
}

/** Draws differences of one unit below each other: a dot and a line each, zero as a rule through all. */
export function differenceRowsPanel(
  setting: ChartSetting,
  differences: readonly DrawnDifference[],
  frame: DifferenceFrame,
  heading?: string,
): PlotPanel {
  const { look, document, width } = setting;
  const top = heading === undefined ? 0 : HEADING;
  const row = ROW + frame.above * LINE;
  // Below its lines of text an interval stands in the lower part of its row.
  const shift = (frame.above * LINE) / 2 / row;
  const colours = { higher: look.series[0], lower: look.series[1], same: look.muted, unknown: look.muted };
  const colour = ({ clarity }: DrawnDifference) => colours[clarity];
  const isClear = ({ clarity }: DrawnDifference) => clarity === "higher" || clarity === "lower";
  const place = (_: DrawnDifference, index: number) => index + shift;
  const panel = plotPanel(setting, {
    height: top + differences.length * row,
    marginLeft: frame.left,
    marginRight: frame.right,
    marginTop: top,
    marginBottom: 0,
    x: { domain: domainOf(differences, frame.zero), axis: null },
    y: { domain: [differences.length - 0.5, -0.5], axis: null },
    marks: [
      Plot.ruleX([0], { stroke: look.muted }),
      Plot.ruleY(differences, { x1: "low", x2: "high", y: place, stroke: colour, strokeWidth: 2.5 }),
      Plot.dot(differences, {
        x: "difference",
        y: place,
        r: 4.5,
        stroke: colour,
        strokeWidth: 2,
        fill: (one: DrawnDifference) => (isClear(one) ? colour(one) : look.paper),
        ...tipChannel(setting, ({ name, text }: DrawnDifference) => tipOf(name, text)),
      }),
    ],
  });
  const write = (x: number, y: number, text: string, style: Attributes) =>
    svgElement(document, "text", { x, y, dy: "0.35em", "font-size": SIZE.label, ...style }, text);
  const beside = (text: string) => width - textWidth(text, SIZE.label) - GAP;
  if (heading !== undefined) {
    const style = { "text-anchor": "start", "font-weight": "600", fill: look.ink };
    panel.node.append(write(0, HEADING / 2, shorten(heading, width, SIZE.label, "bold"), style));
  }
  differences.forEach((one, index) => {
    const y = panel.y(index);
    const fill = isClear(one) ? look.ink : look.muted;
    if (frame.above > 0) {
      const first = y - row / 2 + LINE / 2 + 3;
      const rim = paperRim(look);
      const text = { "text-anchor": frame.above === 1 ? "end" : "start", fill, ...rim };
      panel.node.append(
        write(0, first, shorten(one.name, frame.above === 1 ? beside(one.text) : width, SIZE.label), {
          "text-anchor": "start",
          fill: look.ink,
          ...rim,
        }),
        write(frame.above === 1 ? width : 0, first + (frame.above - 1) * LINE, one.text, text),
      );
      return;
    }
    const name = shorten(one.name, LONGEST_NAME, SIZE.label);
    panel.node.append(
      write(frame.left - 12, y, name, { "text-anchor": "end", fill: look.ink }),
      write(width - frame.right + 12, y, one.text, { "text-anchor": "start", fill }),
    );
  });
  return panel;
}

/** From the lowest to the highest end, zero included, with a little room for the dots. */
function extentOf(differences: readonly DrawnDifference[]): [number, number] {
  const ends = differences
    .flatMap(({ difference, low, high }) => [difference, low, high])
    .filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const margin = 0.06 * (high - low);
  return high > low ? [low - margin, high + margin] : [-1, 1];
}

/** The extent made wider on one side, so that zero stands where the frame wants it. */
function domainOf(differences: readonly DrawnDifference[], zero: number): [number, number] {
  const [low, high] = extentOf(differences);
  const width = Math.max(-low / zero, high / (1 - zero));
  return [-zero * width, (1 - zero) * width];
}
