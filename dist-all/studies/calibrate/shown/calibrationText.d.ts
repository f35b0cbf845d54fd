import type { Language } from "../../../language/language.ts";
import type { TextStyle } from "../../../report/text/textStyle.ts";
import { type TextColumn } from "../../../report/text/textTable.ts";
import type { Calibrated, Calibration } from "../calibrate.ts";
/** A row for each setting: what was believed before, what is believed after, and how much the data say of it. */
export declare function beliefTable({ beliefs }: Calibrated, language: Language): {
    columns: TextColumn[];
    rows: string[][];
};
/** All that is shown of a calibration. */
export declare function formatCalibration({ question, found }: Calibration, { language, width, paint }: TextStyle): string;
