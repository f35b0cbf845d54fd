import type { Bilingual } from "../../language/bilingual.ts";
import type { ForecastData } from "./target.ts";
import type { Method } from "./methods.ts";
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
