// Every chart on every kind of hard data, in light and dark, in both languages.

import type { ChartOptions } from "../../src/drawing/chart.ts";
import * as charts from "../../src/charts/index.ts";
import { HARD_DATA } from "./hardData.ts";
import { EXPERIMENT_DRAWINGS } from "./hardExperiments.ts";
import { FORECAST_DRAWINGS } from "./hardForecasts.ts";
import { RUN_DRAWINGS } from "./hardRuns.ts";

/** One drawing to be measured. */
export interface MatrixCase {
  readonly name: string;
  readonly locale: "en" | "it";
  readonly theme: "light" | "dark";
  readonly draw: (options: ChartOptions) => SVGSVGElement;
}

const DRAWINGS = { ...RUN_DRAWINGS, ...EXPERIMENT_DRAWINGS, ...FORECAST_DRAWINGS };

/** Charts that nobody gave hard data to. */
export function chartsLeftOut(): string[] {
  return Object.keys(charts).filter((name) => !Object.hasOwn(DRAWINGS, name));
}

/**
 * Chart × data × theme and language: each pair of chart and data in both themes and in both languages, in one of the two
 * ways to pair these, by turns.
 */
export function matrixCases(): MatrixCase[] {
  return Object.entries(DRAWINGS).flatMap(([chart, draw], row) =>
    Object.entries(HARD_DATA).flatMap(([kind, data], column) => {
      const locales = (row + column) % 2 === 0 ? (["en", "it"] as const) : (["it", "en"] as const);
      return (["light", "dark"] as const).map((theme, index) => ({
        name: `${chart}, ${kind}`,
        locale: locales[index],
        theme,
        draw: (options: ChartOptions) =>
          draw(data, { focus: data.names[0], ...options, theme, locale: locales[index] }),
      }));
    }),
  );
}
