import type { Bilingual } from "../../language/bilingual.ts";
import { type ReportDocument } from "./reportDocument.ts";
/** A report, or why a text is none: damaged, or written by a version that this one does not understand. */
export type ReportReading = {
    readonly report: ReportDocument;
    readonly fault?: undefined;
} | {
    readonly report?: undefined;
    readonly fault: ReportFault;
};
export interface ReportFault {
    readonly kind: "damaged" | "older" | "newer";
    /** what is wrong, in a few words */
    readonly what: Bilingual;
}
/** Reads the text of a `report.json`. */
export declare function parseReport(text: string): ReportReading;
