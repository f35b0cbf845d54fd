import * as Plot from "@observablehq/plot";
import type { ChartSetting } from "./chart.ts";
import { SIZE, paperRim } from "./look.ts";
import type { PlotPanel } from "./chart.ts";
import { plotPanel } from "./plotPanel.ts";
import { svgElement } from "./svgElement.ts";
import { cleanName, shorten, textWidth } from "./textWidth.ts";
import { tipChannel, tipOf } from "./tips.ts";

/** A bar that lies on its side. */
export interface Bar {
  /** what stands to its left; "" repeats nothing */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** interval that holds nine runs in ten, drawn as a thin line where there is one */
  readonly low?: number;
  readonly high?: number;
  /** what stands to its right */
  readonly label: string;
  readonly colour: string;
  /** true: a gap stands above it */
  readonly startsGroup?: boolean;
}

const LONGEST_NAME = 190;
/** Part of a drawing's width that names and labels leave to the bars at least. */
const LEAST_PART = 0.36;
/** Height of the line above a bar, where there is no room beside it, in pixels. */
const LINE = 17;
const GROUP_GAP = 0.6;

/** Draws bars below each other, their names to the left, what they say to the right; both above where it is narrow. */
export function barRows(setting: ChartSetting, bars: readonly Bar[], thickness = 22): PlotPanel {
  const { look, document, width } = setting;
  const places = placesOf(bars);
  const names = bars.map(({ name }) => shorten(cleanName(name), LONGEST_NAME, SIZE.label));
  const beside = [
    Math.max(...names.map((name) => textWidth(name, SIZE.label))) + 12,
    Math.max(...bars.map(({ label }) => textWidth(label, SIZE.label))) + 12,
  ];
  const isAbove = beside[0] + beside[1] > (1 - LEAST_PART) * width;
  const [marginLeft, marginRight] = isAbove ? [1, 1] : beside;
  const [low, high] = extentOf(bars);
  const row = isAbove ? Math.min(thickness, 20) + LINE : thickness;
  const height = (places[places.length - 1] + 1) * row;
  // The bar in its row, in parts of the row's height from its middle.
  const [top, bottom] = isAbove ? [LINE / row - 0.5 + 0.04, 0.42] : [-0.36, 0.36];
  const middles = places.map((place) => place + (top + bottom) / 2);
  const panel = plotPanel(setting, {
    height,
    marginLeft,
    marginRight,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [low, high], axis: null },
    y: { domain: [places[places.length - 1] + 0.5, -0.5], axis: null },
    marks: [
      Plot.rect(bars, {
        x1: "from",
        x2: "to",
        y1: (_, index) => places[index] + top,
        y2: (_, index) => places[index] + bottom,
        fill: "colour",
        ...tipChannel(setting, ({ name, label }: Bar) => tipOf(cleanName(name), label)),
      }),
      Plot.ruleY(bars, { x1: "low", x2: "high", y: middles, stroke: look.ink, strokeWidth: 1.5 }),
      Plot.ruleX([0], { stroke: look.muted }),
    ],
  });
  bars.forEach((bar, index) => {
    if (isAbove) {
      panel.node.append(...textAbove(setting, bar, panel.y(places[index]) - row / 2 + LINE / 2));
      return;
    }
    const style = { y: panel.y(places[index]), dy: "0.35em", "font-size": SIZE.label, fill: look.ink };
    const end = panel.x(Math.max(...[bar.from, bar.to, bar.high ?? Number.NaN].filter(Number.isFinite), low));
    panel.node.append(
      svgElement(document, "text", { x: marginLeft - 8, "text-anchor": "end", ...style }, names[index]),
      svgElement(document, "text", { x: end + 7, "text-anchor": "start", ...style }, bar.label),
    );
  });
  return panel;
}

/** What stands above a bar: its name to the left, and what it says to the right. */
function textAbove({ document, look, width }: ChartSetting, { name, label }: Bar, y: number): Element[] {
  const style = { y, dy: "0.35em", "font-size": SIZE.label, fill: look.ink, ...paperRim(look) };
  const said = shorten(label, width, SIZE.label);
  const room = width - textWidth(said, SIZE.label) - 10;
  const called = room < SIZE.label * 2 ? "" : shorten(cleanName(name), room, SIZE.label);
  return [
    svgElement(document, "text", { x: 0, "text-anchor": "start", ...style }, called),
    svgElement(document, "text", { x: width, "text-anchor": "end", ...style }, said),
  ];
}

/** Lines on which the bars stand, counted in bars from the top. */
function placesOf(bars: readonly Bar[]): number[] {
  let gaps = 0;
  return bars.map(({ startsGroup }, index) => {
    if (startsGroup && index > 0) gaps += GROUP_GAP;
    return index + gaps;
  });
}

/** From the lowest to the highest end of any bar, zero included. */
function extentOf(bars: readonly Bar[]): [number, number] {
  const ends = bars
    .flatMap(({ from, to, low, high }) => [from, to, low ?? 0, high ?? 0])
    .filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return high > low ? [low, high] : [0, 1];
}
