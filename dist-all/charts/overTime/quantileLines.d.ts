import type { Quantiles, Setting } from "../../drawing/chart.ts";
import type { Unit } from "../../drawing/numbers.ts";
import { type PlotPanel } from "../../drawing/plotPanel.ts";
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
}
/** Room beside the lines in pixels; the same for panels that stand above each other. */
export interface Margins {
    readonly left: number;
    readonly right: number;
}
/** Brands of the rows, the one in focus first, the others as they come. */
export declare function brandsOf(rows: readonly {
    readonly brand: string;
}[], focus?: string): string[];
/** Draws a number of each brand over time: the median run as a line, half and nine tenths of the runs as bands. */
export declare function quantileLines(setting: Setting, lines: QuantileLines, margins?: Margins): PlotPanel;
/** What an axis counts, above it: read first, and never turned on its side. */
export declare function axisTitle({ document, look, width }: Setting, title: string): SVGTextElement;
/** Room for the numbers to the left and the names to the right. */
export declare function marginsOf(setting: Setting, lines: QuantileLines): Margins;
/** What stands below a chart of time: how uncertain it is, and what its events were. */
export declare function timeCaption(setting: Setting, rows: readonly BrandTimeRow[]): string;
