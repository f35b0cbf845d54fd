import * as Plot from "@observablehq/plot";
import type { Setting } from "./chart.ts";
/** A part of a drawing: it stands below the part before it. */
export interface Panel {
    readonly node: SVGGElement;
    readonly height: number;
}
/** A part drawn by Plot, and where its scales put a value, in pixels. */
export interface PlotPanel extends Panel {
    readonly x: (value: unknown) => number;
    readonly y: (value: unknown) => number;
}
/** Draws marks with Plot, without the page that Plot puts around them. */
export declare function plotPanel({ document, width }: Setting, options: Plot.PlotOptions): PlotPanel;
