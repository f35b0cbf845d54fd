import type { Bilingual } from "../../language/bilingual.ts";
import type { Method } from "../forecast/methods.ts";
import type { ForecastData } from "../forecast/target.ts";
/** Which past is tried again, and how. */
export interface BacktestQuestion {
    readonly data: ForecastData;
    /** name of the file */
    readonly about: string;
    readonly notes: readonly Bilingual[];
    readonly methods?: readonly Method[] | undefined;
    readonly horizon: number;
    readonly first: number;
    readonly last?: number | undefined;
    readonly most: number;
    readonly seed: string;
}
