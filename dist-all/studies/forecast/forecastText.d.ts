import type { Language } from "../../language/language.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
import { type TextColumn } from "../../report/text/textTable.ts";
import type { ForecastResult, SeriesForecast } from "./forecast.ts";
import type { ForecastQuestion } from "./forecastQuestion.ts";
/** Which method was taken, why, and how often its bands held the truth. */
export declare function methodSentences(one: SeriesForecast, { recommendation }: ForecastResult, language: Language): string[];
/** A table of what comes: a row for each period. */
export declare function aheadTable({ ahead }: SeriesForecast, { data, threshold }: Pick<ForecastQuestion, "data" | "threshold">, language: Language): {
    readonly columns: readonly TextColumn[];
    readonly rows: readonly (readonly string[])[];
};
/** A forecast for a terminal: how the data were read, and for each series what comes and how sure that is. */
export declare function formatForecast(result: ForecastResult, question: ForecastQuestion, style: TextStyle): string;
/** Of what nothing can be said. */
export declare function withoutLine({ without }: ForecastResult, language: Language): string[];
/** The same as tables in Markdown. */
export declare function forecastMarkdown(result: ForecastResult, question: ForecastQuestion, language: Language): string;
