import { type ChartOptions, type Setting } from "../../drawing/chart.ts";
import { type LeverGridRow } from "./leverGrid.ts";
import type { Measured } from "../../drawing/measured.ts";
import type { Unit } from "../../drawing/numbers.ts";
import type { PlotPanel } from "../../drawing/plotPanel.ts";
export interface LeverGridOptions extends ChartOptions {
    /** name of the lever along the bottom, as within a sentence */
    readonly x?: string | undefined;
    /** name of the lever up the side */
    readonly y?: string | undefined;
    readonly measured?: Measured | undefined;
    /** further levers, over whose values the outcome is taken */
    readonly over?: readonly string[] | undefined;
    /** whether points are spread over ranges, so that a cell holds all that lie in it and is named by its middle */
    readonly isBinned?: boolean | undefined;
}
interface LeverMapOptions extends LeverGridOptions {
    /** lowest and highest value of the colours */
    readonly domain: readonly [number, number];
    /** in pixels */
    readonly height: number;
}
/** Draws what two levers do together: the first up the side, the second along the bottom, round values as lines. */
export declare function leverMap(setting: Setting, rows: readonly LeverGridRow[], { domain, height, ...options }: LeverMapOptions): PlotPanel;
/** The levers and the measure as people of the language call them. */
export declare function leverNames(options: LeverGridOptions): {
    unit: Unit;
    measure: string;
    x: string;
    y: string;
};
export {};
