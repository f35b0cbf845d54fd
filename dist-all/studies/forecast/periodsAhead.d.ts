import type { Period } from "../observed/observedSeries.ts";
import type { ForecastData, Target } from "./target.ts";
/** The periods that follow a series, as long as its own; of one without values, from its first on. */
export declare function periodsAhead({ step, isCounted }: ForecastData, { periods, start }: Target, count: number): Period[];
