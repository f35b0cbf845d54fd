import * as Plot from "@observablehq/plot";
import type { ChartSetting, PlotPanel } from "./chart.ts";
import { SIZE } from "./look.ts";
import { plotPanel } from "./plotPanel.ts";
import { svgElement } from "./svgElement.ts";
import { textWidth } from "./textWidth.ts";
import type { Axis } from "./ticks.ts";

/** What is drawn between two axes of numbers. */
export interface NumberPlane {
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
