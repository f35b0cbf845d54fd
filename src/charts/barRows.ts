import * as Plot from "@observablehq/plot";
import type { Setting } from "./chart.ts";
import { SIZE } from "./look.ts";
import { type PlotPanel, plotPanel } from "./plotPanel.ts";
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
const GROUP_GAP = 0.6;

/** Draws bars below each other, their names to the left, what they say to the right. */
export function barRows(setting: Setting, bars: readonly Bar[], thickness = 22): PlotPanel {
  const { look, document } = setting;
  const places = placesOf(bars);
  const names = bars.map(({ name }) => shorten(cleanName(name), LONGEST_NAME, SIZE.label));
  const marginLeft = Math.max(...names.map((name) => textWidth(name, SIZE.label))) + 12;
  const marginRight = Math.max(...bars.map(({ label }) => textWidth(label, SIZE.label))) + 12;
  const [low, high] = extentOf(bars);
  const height = (places[places.length - 1] + 1) * thickness;
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
        y1: (_, index) => places[index] - 0.36,
        y2: (_, index) => places[index] + 0.36,
        fill: "colour",
        ...tipChannel(setting, ({ name, label }: Bar) => tipOf(cleanName(name), label)),
      }),
      Plot.ruleY(bars, { x1: "low", x2: "high", y: places, stroke: look.ink, strokeWidth: 1.5 }),
      Plot.ruleX([0], { stroke: look.muted }),
    ],
  });
  bars.forEach((bar, index) => {
    const style = { y: panel.y(places[index]), dy: "0.35em", "font-size": SIZE.label, fill: look.ink };
    const end = panel.x(Math.max(...[bar.from, bar.to, bar.high ?? Number.NaN].filter(Number.isFinite), low));
    panel.node.append(
      svgElement(document, "text", { x: marginLeft - 8, "text-anchor": "end", ...style }, names[index]),
      svgElement(document, "text", { x: end + 7, "text-anchor": "start", ...style }, bar.label),
    );
  });
  return panel;
}

/** Lines on which the bars stand, counted in bars from the top. */
function placesOf(bars: readonly Bar[]): number[] {
  let gaps = 0;
  return bars.map(({ startsGroup }, index) => {
    if (startsGroup && index > 0) gaps += GROUP_GAP;
    return index + gaps;
  });
}

/** From the lowest to the highest end of any bar, nought included. */
function extentOf(bars: readonly Bar[]): [number, number] {
  const ends = bars
    .flatMap(({ from, to, low, high }) => [from, to, low ?? 0, high ?? 0])
    .filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return high > low ? [low, high] : [0, 1];
}
