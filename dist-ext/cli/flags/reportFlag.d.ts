import { type ReportFormat } from "../../report/document/reportFormats.ts";
export declare const TO_FLAG = "--to <formats>";
/** Reads what `--to` says, for example `pdf,xlsx`; it may be given many times. */
export declare function reportFormats(text: string, before?: readonly ReportFormat[]): ReportFormat[];
