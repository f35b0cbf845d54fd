import * as Plot from "@observablehq/plot";
import type { ChartSetting, PlotPanel } from "./chart.ts";
import { SIZE } from "./look.ts";
import { svgElement } from "./svgElement.ts";
import { textWidth } from "./textWidth.ts";
import type { Axis } from "./ticks.ts";

/** Draws marks with Plot, without the page that Plot puts around them. */
export function plotPanel({ document, width }: ChartSetting, options: Plot.PlotOptions): PlotPanel {
  const plot = Plot.plot({ document, width, ...options, figure: false }) as SVGSVGElement & Plot.Plot;
  const height = Number(plot.getAttribute("height"));
  const node = svgElement(
    document,
    "g",
    { "font-size": SIZE.label, "text-anchor": plot.getAttribute("text-anchor") ?? "middle" },
    Array.from(plot.childNodes).filter((child) => child.nodeName.toLowerCase() !== "style"),
  );
  // Plot writes a value that belongs to style sheets, not to drawings; checkers refuse it.
  for (const axis of node.querySelectorAll("[font-variant]")) axis.removeAttribute("font-variant");
  for (const labelled of node.querySelectorAll("[aria-label]")) tidyLabel(labelled);
  return { node, height, x: positionOn(plot, "x"), y: positionOn(plot, "y") };
}

/**
 * Plot labels groups ("x-axis tick", "cell") in English, and labels on a bare group are an error to accessibility
 * checkers. What a drawing says stands on its outermost element instead.
 */
function tidyLabel(element: Element): void {
  element.removeAttribute("aria-label");
  element.removeAttribute("aria-description");
}

function positionOn(plot: Plot.Plot, name: "x" | "y"): (value: unknown) => number {
  const scale = plot.scale(name);
  return (value) => (scale ? (scale.apply(value) as number) : 0);
}

/** What is drawn between two axes of numbers. */
interface NumberPlane {
  readonly across: Axis;
  readonly up: Axis;
  /** in pixels, where a chart is drawn as high as usual */
  readonly height: number;
  /** left out, as wide as the labels of the axes ask for */
  readonly marginLeft?: number;
  readonly marginRight?: number;
  /** below the grid */
  readonly behind?: readonly Plot.Markish[];
  readonly marks: readonly Plot.Markish[];
}

/** Room above and below a plane, in pixels: for what its axes count. */
export const PLANE_MARGINS = { top: 26, bottom: 48 } as const;

/** Draws marks between two axes of numbers: grid lines across, ticks and labels, none of the lines that say nothing. */
export function numberPlane(setting: ChartSetting, plane: NumberPlane): PlotPanel {
  const { across, up, height, behind = [], marks } = plane;
  const { look } = setting;
  return plotPanel(setting, {
    height: height * setting.heightScale,
    marginLeft: plane.marginLeft ?? widestLabel(up) + 14,
    marginRight: plane.marginRight ?? widestLabel(across) / 2 + 4,
    marginTop: PLANE_MARGINS.top,
    marginBottom: PLANE_MARGINS.bottom,
    x: { domain: [...across.domain], label: null },
    y: { domain: [...up.domain], label: null },
    marks: [
      ...behind,
      Plot.gridY(up.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      Plot.axisY(up.ticks, { tickSize: 0, tickFormat: (_, at) => up.labels[at], fill: look.muted }),
      Plot.axisX(across.ticks, {
        tickFormat: (_, at) => across.labels[at],
        fill: look.muted,
        stroke: look.grid,
      }),
      ...marks,
    ],
  });
}

/** Width of the widest label of an axis, in pixels. */
export function widestLabel({ labels }: Axis): number {
  return Math.max(...labels.map((label) => textWidth(label, SIZE.label)));
}

/** What the axis across counts, below its end. @param end - where the text ends, in pixels from the left */
export function acrossTitle(
  { document, look, width }: ChartSetting,
  { height }: PlotPanel,
  text: string,
  end: number = width,
): SVGTextElement {
  const style = { x: end, y: height - 8, "text-anchor": "end", "font-size": SIZE.label, fill: look.muted };
  return svgElement(document, "text", style, text);
}
