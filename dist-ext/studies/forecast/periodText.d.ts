import type { Language } from "../../language/language.ts";
import type { Period } from "../observed/observedSeries.ts";
import type { ForecastData } from "./target.ts";
/** What a period is called: 1990, 2024-03, a day; counted ones by their number. */
export declare function periodText({ from }: Pick<Period, "from">, { step, isCounted }: Pick<ForecastData, "step" | "isCounted">): string;
/** The name of a series; of a single one, what is measured. */
export declare const seriesName: (name: string, measure: string) => string;
/** How a number of a measure is written: few digits where it is large, some where it is small. */
export declare function valueText(value: number, language: Language): string;
