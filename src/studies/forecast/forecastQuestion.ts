import type { Bilingual } from "../../language/bilingual.ts";
import type { ForecastData } from "./target.ts";
import type { Method } from "./methods.ts";
import type { Step } from "../observed/step.ts";

/** What is forecast, and how. */
export interface ForecastQuestion {
  readonly data: ForecastData;
  /** name of the file */
  readonly about: string;
  /** what was done with the data, and how their columns were understood */
  readonly notes: readonly Bilingual[];
  /** periods ahead */
  readonly horizon: number;
  readonly method?: Method | undefined;
  readonly threshold?: number | undefined;
  readonly isOfTotal?: boolean | undefined;
  readonly seed: string;
}

/** How far ahead is forecast where nobody says: as far as plans are made in such steps. */
export function usualHorizon(step: Step): number {
  return { day: 28, week: 8, month: 12, quarter: 8, year: 5 }[step];
}
