import { type Locale } from "../../drawing/numbers.ts";
import type { SweepResult } from "./sweep.ts";
import type { RowsFrom, Section } from "../../report/document/reportDocument.ts";
/** What a sweep is measured by, of the brand in focus. */
export declare const SWEPT: readonly ["share", "revenue", "profit"];
/** Where in the report's table of combinations a point stands; in a larger sweep none does. */
export declare function pointPlace({ points }: SweepResult, point: number): RowsFrom | undefined;
/** One number of the brand in focus at one point: the median run, and what holds nine in ten. */
export declare function pointOutcome({ points, scenario }: SweepResult, point: number, metric: string): {
    value: number;
    low: number;
    high: number;
};
/** The table that the headlines of a sweep come from: every combination of the levers, and what came of it. */
export declare function pointsSections(sweep: SweepResult, locale: Locale): Section[];
