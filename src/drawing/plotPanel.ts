import * as Plot from "@observablehq/plot";
import type { ChartSetting } from "./chart.ts";
import { SIZE } from "./look.ts";
import type { PlotPanel } from "./chart.ts";
import { svgElement } from "./svgElement.ts";

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
