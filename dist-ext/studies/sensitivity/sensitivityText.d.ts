import type { SensitivityResult } from "./sensitivity.ts";
import type { SensitivityFindings } from "./sensitivityFindings.ts";
import type { Language } from "../../language/language.ts";
import type { SummaryTable } from "../run/summaryText.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
/** A row for each setting, the one that matters most on top. */
export declare function sensitivityTable({ plan }: SensitivityResult, { metric, effects }: SensitivityFindings, language: Language): SummaryTable;
/** All that is shown of one metric. */
export declare function formatSensitivity(result: SensitivityResult, findings: SensitivityFindings, { language, width, paint }: TextStyle): string;
