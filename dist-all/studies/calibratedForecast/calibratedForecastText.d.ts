import { type Unit } from "../../drawing/numbers.ts";
import type { Language } from "../../language/language.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
import { type TextColumn } from "../../report/text/textTable.ts";
import type { CalibratedForecast, ForetoldRow } from "./calibratedForecast.ts";
/** How each measure is read. */
export declare const FORETOLD_UNITS: Readonly<Record<ForetoldRow["what"], Unit>>;
/** What comes of the brand in focus, if all goes on as it is: a row for each period and measure. */
export declare function foretoldTable({ question, rows }: CalibratedForecast, language: Language): {
    columns: TextColumn[];
    rows: string[][];
};
/** What each alternative changes for the brand in focus, a sentence for each measure. */
export declare function changeLines({ question, changes }: CalibratedForecast, language: Language): string[];
/** All that is shown of a forecast from a calibration. */
export declare function formatCalibratedForecast(forecast: CalibratedForecast, { language, width, paint }: TextStyle): string;
