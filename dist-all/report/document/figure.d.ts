import type { Chart, ChartOptions, Column, Finding } from "../../drawing/chart.ts";
import type { Locale } from "../../drawing/numbers.ts";
import type { Figure } from "./figureData.ts";
export type { Figure } from "./figureData.ts";
/** What remains open about a figure: where, in which language and colours it is drawn. */
export type FigureStyle = Pick<ChartOptions, "document" | "locale" | "theme" | "width" | "heightScale">;
/** Where a page is drawn, and in which language. */
export interface PageStyle {
    readonly document: Document;
    readonly locale: Locale;
}
/** Puts a chart, its rows and what is known about them together. */
export declare function figureOf<Row extends object, Options extends ChartOptions>(chart: Chart<Row, Options>, rows: readonly Row[], options: Omit<Options, keyof FigureStyle>, name?: string): Figure;
export declare function drawFigure(figure: Figure, style: FigureStyle): SVGSVGElement;
/** What the figure says, in the language asked for. */
export declare function findFigure(figure: Figure, style: FigureStyle): Finding;
/** The columns of its rows that are worth showing. */
export declare function figureColumns(figure: Figure, style: FigureStyle): readonly Column<object>[];
/** Whether this version knows the chart. */
export declare function hasChart(name: string): boolean;
